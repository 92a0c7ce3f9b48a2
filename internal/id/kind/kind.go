// Package kind holds the Go type of each record's identifier.
//
// It owns: the types and their prefixes. It does not own: making and reading
// identifiers (package id, whose aliases everybody uses). It is apart from id only
// because generated code has parameters called id.
package kind

// Typed identifiers, one per record.
type (
	Person           string
	Address          string
	Division         string
	Site             string
	RoleGrant        string
	ReportingLine    string
	Expectations     string
	Mentorship       string
	Instrument       string
	Version          string
	Campaign         string
	Participation    string
	Draft            string
	Response         string
	Release          string
	Export           string
	Session          string
	Token            string
	Audit            string
	Job              string
	Message          string
	Blob             string
	Key              string
	Box              string
	OpenedBallot     string
	Comment          string
	Notice           string
	CampaignEvent    string
	CampaignBlock    string
	LookUp           string
	MentorshipEvent  string
	Meeting          string
	Plan             string
	Training         string
	Offer            string
	Task             string
	TaskForm         string
	Assistant        string
	Round            string
	Place            string
	Letter           string
	Report           string
	Remark           string
	Reflection       string
	MocRecord        string
	Committee        string
	Award            string
	Cycle            string
	Phase            string
	Nomination       string
	Recipient        string
	Term             string
	SelfAssessment   string
	Review           string
	Part             string
	Support          string
	File             string
	Conflict         string
	AwardReview      string
	Note             string
	Vote             string
	Decision         string
	AwardEvent       string
	Recognition      string
	Certificate      string
	CertificateEvent string
	SigningKey       string
	Batch            string
	HonourEvent      string
	MentorshipYear   string
	Mailing          string
	Share            string
	Dossier          string
	DossierVersion   string
	DossierFile      string
	DossierEvent     string
	Outcome          string
	Consent          string
	ConsentEvent     string
	RosterImport     string
	RosterWord       string
	RosterRepair     string
)

// Prefix of the identifier.
func (Person) Prefix() string { return "per" }

// Prefix of the identifier.
func (Address) Prefix() string { return "adr" }

// Prefix of the identifier.
func (Division) Prefix() string { return "div" }

// Prefix of the identifier.
func (Site) Prefix() string { return "sit" }

// Prefix of the identifier.
func (RoleGrant) Prefix() string { return "rol" }

// Prefix of the identifier.
func (ReportingLine) Prefix() string { return "rep" }

// Prefix of the identifier.
func (Expectations) Prefix() string { return "exp" }

// Prefix of the identifier.
func (Mentorship) Prefix() string { return "men" }

// Prefix of the identifier.
func (Instrument) Prefix() string { return "ins" }

// Prefix of the identifier.
func (Version) Prefix() string { return "inv" }

// Prefix of the identifier.
func (Campaign) Prefix() string { return "cam" }

// Prefix of the identifier.
func (Participation) Prefix() string { return "par" }

// Prefix of the identifier.
func (Draft) Prefix() string { return "dra" }

// Prefix of the identifier.
func (Response) Prefix() string { return "res" }

// Prefix of the identifier.
func (Release) Prefix() string { return "rel" }

// Prefix of the identifier.
func (Export) Prefix() string { return "xpo" }

// Prefix of the identifier.
func (Session) Prefix() string { return "ses" }

// Prefix of the identifier.
func (Token) Prefix() string { return "tok" }

// Prefix of the identifier.
func (Audit) Prefix() string { return "aud" }

// Prefix of the identifier.
func (Job) Prefix() string { return "job" }

// Prefix of the identifier.
func (Message) Prefix() string { return "msg" }

// Prefix of the identifier.
func (Blob) Prefix() string { return "blo" }

// Prefix of the identifier.
func (Key) Prefix() string { return "key" }

// Prefix of the identifier.
func (Box) Prefix() string { return "box" }

// Prefix of the identifier.
func (OpenedBallot) Prefix() string { return "opb" }

// Prefix of the identifier.
func (Comment) Prefix() string { return "com" }

// Prefix of the identifier.
func (Notice) Prefix() string { return "not" }

// Prefix of the identifier.
func (CampaignEvent) Prefix() string { return "cev" }

// Prefix of the identifier.
func (CampaignBlock) Prefix() string { return "cbl" }

// Prefix of the identifier.
func (LookUp) Prefix() string { return "loo" }

// Prefix of the identifier.
func (MentorshipEvent) Prefix() string { return "mev" }

// Prefix of the identifier.
func (Meeting) Prefix() string { return "mee" }

// Prefix of the identifier.
func (Plan) Prefix() string { return "pla" }

// Prefix of the identifier.
func (Training) Prefix() string { return "tra" }

// Prefix of the identifier.
func (Offer) Prefix() string { return "off" }

// Prefix of the identifier.
func (Task) Prefix() string { return "tas" }

// Prefix of the identifier.
func (TaskForm) Prefix() string { return "taf" }

// Prefix of the identifier.
func (Assistant) Prefix() string { return "ast" }

// Prefix of the identifier.
func (Round) Prefix() string { return "rou" }

// Prefix of the identifier.
func (Place) Prefix() string { return "plc" }

// Prefix of the identifier.
func (Letter) Prefix() string { return "let" }

// Prefix of the identifier.
func (Report) Prefix() string { return "rpt" }

// Prefix of the identifier.
func (Remark) Prefix() string { return "rem" }

// Prefix of the identifier.
func (Reflection) Prefix() string { return "rfl" }

// Prefix of the identifier.
func (MocRecord) Prefix() string { return "moc" }

// Prefix of the identifier.
func (Committee) Prefix() string { return "cmt" }

// Prefix of the identifier.
func (Award) Prefix() string { return "awd" }

// Prefix of the identifier.
func (Cycle) Prefix() string { return "cyc" }

// Prefix of the identifier.
func (Phase) Prefix() string { return "pha" }

// Prefix of the identifier.
func (Nomination) Prefix() string { return "nom" }

// Prefix of the identifier.
func (Recipient) Prefix() string { return "rcp" }

// Prefix of the identifier.
func (Term) Prefix() string { return "trm" }

// Prefix of the identifier.
func (SelfAssessment) Prefix() string { return "slf" }

// Prefix of the identifier.
func (Review) Prefix() string { return "rvw" }

// Prefix of the identifier.
func (Part) Prefix() string { return "npt" }

// Prefix of the identifier.
func (Support) Prefix() string { return "sup" }

// Prefix of the identifier.
func (File) Prefix() string { return "nfl" }

// Prefix of the identifier.
func (Conflict) Prefix() string { return "coi" }

// Prefix of the identifier.
func (AwardReview) Prefix() string { return "arv" }

// Prefix of the identifier.
func (Note) Prefix() string { return "nte" }

// Prefix of the identifier.
func (Vote) Prefix() string { return "vot" }

// Prefix of the identifier.
func (Decision) Prefix() string { return "dec" }

// Prefix of the identifier.
func (AwardEvent) Prefix() string { return "aev" }

// Prefix of the identifier.
func (Recognition) Prefix() string { return "rec" }

// Prefix of the identifier.
func (Certificate) Prefix() string { return "crt" }

// Prefix of the identifier.
func (CertificateEvent) Prefix() string { return "cte" }

// Prefix of the identifier.
func (SigningKey) Prefix() string { return "sig" }

// Prefix of the identifier.
func (Batch) Prefix() string { return "bat" }

// Prefix of the identifier.
func (HonourEvent) Prefix() string { return "hev" }

// Prefix of the identifier.
func (MentorshipYear) Prefix() string { return "yea" }

// Prefix of the identifier.
func (Mailing) Prefix() string { return "mlg" }

// Prefix of the identifier.
func (Share) Prefix() string { return "shr" }

// Prefix of the identifier.
func (Dossier) Prefix() string { return "dos" }

// Prefix of the identifier.
func (DossierVersion) Prefix() string { return "dov" }

// Prefix of the identifier.
func (DossierFile) Prefix() string { return "dof" }

// Prefix of the identifier.
func (DossierEvent) Prefix() string { return "doe" }

// Prefix of the identifier.
func (Outcome) Prefix() string { return "out" }

// Prefix of the identifier.
func (Consent) Prefix() string { return "con" }

// Prefix of the identifier.
func (ConsentEvent) Prefix() string { return "cne" }

// Prefix of the identifier.
func (RosterImport) Prefix() string { return "imp" }

// Prefix of the identifier.
func (RosterWord) Prefix() string { return "rwd" }

// Prefix of the identifier.
func (RosterRepair) Prefix() string { return "rrp" }
