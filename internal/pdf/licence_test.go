package pdf

import _ "embed"

//go:embed fonts/OFL.txt
var licence string
