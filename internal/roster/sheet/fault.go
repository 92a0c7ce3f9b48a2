package sheet

import (
	"fmt"
	"strings"

	"laurel/internal/i18n"
)

// Fault is one thing that is wrong with a file.
type Fault struct {
	Line   int    // line of the file, the header being 1; 0 for the whole file
	Column string // header as written, the field for a missing column, or ""
	Code   string
	Params map[string]any // what the sentence names: value, other, cells, columns, rows, megabytes
}

// Codes of faults.
const (
	FileEmpty       = "FILE_EMPTY"
	FileTooLarge    = "FILE_TOO_LARGE"
	UTF16           = "UTF16"
	NULBytes        = "NUL_BYTES"
	BadEncoding     = "BAD_ENCODING"
	OpenQuote       = "OPEN_QUOTE"
	StrayQuote      = "STRAY_QUOTE"
	NoHeader        = "NO_HEADER"
	TooManyColumns  = "TOO_MANY_COLUMNS"
	NoRows          = "NO_ROWS"
	TooManyRows     = "TOO_MANY_ROWS"
	ColumnTwice     = "COLUMN_TWICE"
	ColumnMissing   = "COLUMN_MISSING"
	WrongCells      = "WRONG_CELLS"
	Missing         = "MISSING"
	BadEmail        = "BAD_EMAIL"
	EmailTwice      = "EMAIL_TWICE"
	BadDate         = "BAD_DATE"
	AmbiguousDate   = "AMBIGUOUS_DATE"
	ImpossibleDate  = "IMPOSSIBLE_DATE"
	DateOutOfRange  = "DATE_OUT_OF_RANGE"
	UnknownLanguage = "UNKNOWN_LANGUAGE"
	UnknownStatus   = "UNKNOWN_STATUS"
	OldWorkbook     = "OLD_WORKBOOK"
	BadWorkbook     = "BAD_WORKBOOK"
	NoValue         = "NO_VALUE"
	ErrorValue      = "ERROR_VALUE"
)

// Codes of notes: what was read otherwise than it is written.
const (
	TitleRows    = "TITLE_ROWS"
	TwoHeaders   = "TWO_HEADERS"
	HeaderAgain  = "HEADER_AGAIN"
	MergedDown   = "MERGED_DOWN"
	MergedAcross = "MERGED_ACROSS"
	MoreMerged   = "MORE_MERGED"
	Formulas     = "FORMULAS"
	SerialDates  = "SERIAL_DATES"
)

var sentences = map[string]i18n.Text{
	FileEmpty:    i18n.Both("The file is empty.", "Le fichier est vide."),
	FileTooLarge: i18n.Both("The file is larger than {megabytes} MB.", "Le fichier dépasse {megabytes} Mo."),
	UTF16: i18n.Both("The file is in UTF-16. Save it again as “CSV UTF-8”.",
		"Le fichier est en UTF-16. Enregistrez-le de nouveau au format « CSV UTF-8 »."),
	NULBytes: i18n.Both("The file holds NUL bytes, so it is not plain text. Save it as “CSV UTF-8”.",
		"Le fichier contient des octets nuls : ce n’est pas du texte brut. Enregistrez-le au format « CSV UTF-8 »."),
	BadEncoding: i18n.Both("Some characters cannot be read. Save the file as “CSV UTF-8”.",
		"Certains caractères sont illisibles. Enregistrez le fichier au format « CSV UTF-8 »."),
	OpenQuote: i18n.Both("A quotation mark opens here and never closes. Nothing after it can be read.",
		"Un guillemet s’ouvre ici et ne se referme pas. Rien de ce qui suit ne peut être lu."),
	StrayQuote: i18n.Both("Text follows a closing quotation mark. Write a quotation mark inside a cell twice.",
		"Du texte suit un guillemet fermant. Doublez les guillemets à l’intérieur d’une cellule."),
	NoHeader: i18n.Both("The first line names no column we know. It should hold headers such as Name, E-mail and Division.",
		"La première ligne ne nomme aucune colonne connue. Elle devrait contenir des en-têtes comme Nom, Courriel et Division."),
	NoRows:         i18n.Both("There is nobody below the header.", "Il n’y a personne sous l’en-tête."),
	TooManyColumns: i18n.Both("This row has more than {columns} cells.", "Cette ligne compte plus de {columns} cellules."),
	TooManyRows:    i18n.Both("The file has more than {rows} rows. Split it in parts.", "Le fichier compte plus de {rows} lignes. Divisez-le en plusieurs parties."),
	ColumnTwice: i18n.Both("“{column}” and “{other}” mean the same thing. Keep one of them.",
		"« {column} » et « {other} » désignent la même chose. Gardez l’une des deux colonnes."),
	ColumnMissing: i18n.Both("There is no column for {field}.", "Il manque une colonne pour {field}."),
	WrongCells: i18n.Both("This row has {cells} cells where the header has {columns}.",
		"Cette ligne compte {cells} cellules et l’en-tête, {columns}."),
	Missing:  i18n.Both("“{column}” is empty.", "« {column} » est vide."),
	BadEmail: i18n.Both("“{value}” is not an e-mail address.", "« {value} » n’est pas une adresse de courriel."),
	EmailTwice: i18n.Both("{value} is also on line {other}. An address belongs to one person.",
		"{value} figure aussi à la ligne {other}. Une adresse appartient à une seule personne."),
	BadDate: i18n.Both("“{value}” is not a date we can read. Write it as 2021-07-01.",
		"« {value} » n’est pas une date lisible. Écrivez-la sous la forme 2021-07-01."),
	AmbiguousDate: i18n.Both("“{value}” can be read two ways. Write year, month and day, as in 2021-07-01.",
		"« {value} » peut se lire de deux façons. Écrivez l’année, le mois puis le jour, par exemple 2021-07-01."),
	ImpossibleDate: i18n.Both("“{value}” is a day that does not exist.", "« {value} » est un jour qui n’existe pas."),
	DateOutOfRange: i18n.Both(fmt.Sprintf("“{value}” lies outside the years %d to %d.", EarliestYear, LatestYear),
		fmt.Sprintf("« {value} » se situe hors des années %d à %d.", EarliestYear, LatestYear)),
	UnknownLanguage: i18n.Both("“{value}” is not a language we write in. Use English or French.",
		"« {value} » n’est pas une langue de l’application. Indiquez anglais ou français."),
	UnknownStatus: i18n.Both("“{value}” is not a status we know. Use active, on leave or left.",
		"« {value} » n’est pas un statut connu. Indiquez actif, en congé ou parti."),
	OldWorkbook: i18n.Both("This is a workbook of an older kind (.xls), or one under a password. Save it as .xlsx without a password, or as “CSV UTF-8”.",
		"C’est un classeur d’un format ancien (.xls) ou protégé par un mot de passe. Enregistrez-le en .xlsx sans mot de passe, ou au format « CSV UTF-8 »."),
	BadWorkbook: i18n.Both("This workbook cannot be read. Open it in your spreadsheet program, save it as .xlsx again, and choose that file.",
		"Ce classeur est illisible. Ouvrez-le dans votre tableur, enregistrez-le de nouveau en .xlsx, et choisissez ce fichier."),
	NoValue: i18n.Both("{place} holds a formula whose value was never stored. Open the file in your spreadsheet program, save it, and choose it again; or write the value.",
		"{place} contient une formule dont la valeur n’a jamais été enregistrée. Ouvrez le fichier dans votre tableur, enregistrez-le et choisissez-le de nouveau ; ou écrivez la valeur."),
	ErrorValue: i18n.Both("{place} holds “{value}”, the error of a formula. Write the value itself.",
		"{place} contient « {value} », l’erreur d’une formule. Écrivez la valeur elle-même."),
	TitleRows: i18n.Both("What stands above the header on line {line} was passed over. If the header is on another line, take away the lines above it in your spreadsheet.",
		"Ce qui précède l’en-tête de la ligne {line} a été laissé de côté. Si l’en-tête se trouve à une autre ligne, supprimez les lignes au-dessus dans votre tableur."),
	TwoHeaders: i18n.Both("Lines {first} and {second} were read together as one header. Check the columns below.",
		"Les lignes {first} et {second} ont été lues ensemble comme un seul en-tête. Vérifiez les colonnes ci-dessous."),
	HeaderAgain: i18n.Both("Line {line} names the columns once more and was passed over.",
		"La ligne {line} nomme de nouveau les colonnes et a été laissée de côté."),
	MergedDown: i18n.Both("{place} is one merged cell: each of its rows was read as “{value}”. If that is wrong, unmerge it in your spreadsheet.",
		"{place} est une cellule fusionnée : chacune de ses lignes a été lue comme « {value} ». Si c’est faux, annulez la fusion dans votre tableur."),
	MergedAcross: i18n.Both("{place} is one merged cell over several columns: it was read as “{column}” alone. If that is wrong, unmerge it in your spreadsheet.",
		"{place} est une cellule fusionnée sur plusieurs colonnes : elle a été lue comme « {column} » seulement. Si c’est faux, annulez la fusion dans votre tableur."),
	MoreMerged: i18n.Both("{count} more merged cells were read in the same way.",
		"{count} autres cellules fusionnées ont été lues de la même façon."),
	Formulas: i18n.Both("Cells that hold a formula, {place} first, were read as the value that was last computed: {count} in all. If one looks old, open the file in your spreadsheet program, save it, and choose it again.",
		"Les cellules qui contiennent une formule, à commencer par {place}, ont été lues comme la dernière valeur calculée : {count} en tout. Si l’une paraît ancienne, ouvrez le fichier dans votre tableur, enregistrez-le et choisissez-le de nouveau."),
	SerialDates: i18n.Both("Days kept as numbers in this workbook were read as the dates they stand for: {count} in all.",
		"Les jours gardés sous forme de nombres dans ce classeur ont été lus comme les dates qu’ils représentent : {count} en tout."),
}

var fieldNames = map[string]i18n.Text{
	FieldName:     i18n.Both("the name", "le nom"),
	FieldEmail:    i18n.Both("the e-mail address", "l’adresse de courriel"),
	FieldDivision: i18n.Both("the division", "la division"),
}

// Message is the sentence for a fault, in "en" or "fr".
func Message(f Fault, language string) string {
	pairs := []string{"{column}", f.Column, "{field}", fieldNames[f.Column].In(language)}
	for name, value := range f.Params {
		pairs = append(pairs, "{"+name+"}", fmt.Sprint(value))
	}
	return strings.NewReplacer(pairs...).Replace(sentences[f.Code].In(language))
}
