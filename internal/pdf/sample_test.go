package pdf

import (
	"bytes"
	"crypto/ed25519"
	"fmt"
	"strings"
	"time"
)

var (
	day     = time.Date(2027, 3, 3, 14, 30, 0, 0, time.FixedZone("EST", -5*3600))
	options = Options{Base: "https://laurel.hospital.example"}
)

// plain is a document around blocks.
func plain(blocks ...Block) Document {
	return Document{Title: "A document", Author: "Department of Medicine", Language: "en", Date: day, Blocks: blocks}
}

// record is a page of the kind the house makes most.
func record() Document {
	return Document{
		Title: "Mentorship feedback considered", Author: "Department of Medicine", Head: "Department of Medicine · University Health Centre",
		Subject: "Record of a mentor’s consideration of released feedback", Language: "en", Code: "K7Q2-9XWM", Date: day,
		Blocks: []Block{
			Paragraph{Tone: Lead, Text: Text("Dr. Šarūnas Nguyễn reviewed released feedback of six mentees and wrote down what follows from it.")},
			Definitions{Rows: []Definition{
				{"Mentor", Text("Dr. Šarūnas Nguyễn")},
				{"Feedback", Text("Round of autumn 2026, released 14 January 2027")},
				{"Time spent", Inline{{Text: "2.25 hours", Strong: true}, {Text: " reviewing and reflecting"}}},
			}},
			Heading{1, Text("What was learned")},
			Paragraph{Text: Text("Mentees value regular meetings over long ones. Two of the six scales were lower than the year before, both about planning: goals are set once and then not looked at again for months.")},
			Heading{1, Text("What will change")},
			List{Ordered: true, Items: []Inline{Text("A plan of one page, looked at together in every third meeting."), Text("Meetings of thirty minutes every month instead of an hour each quarter.")}},
			Table{
				Caption: Text("Figures considered"), RowHeads: true,
				Columns: []Column{{Head: Text("Scale"), Share: 3}, {Head: Text("n"), Numeric: true}, {Head: Text("Mean"), Numeric: true}, {Head: Text("SD"), Numeric: true}},
				Rows: [][]Inline{
					{Text("Availability"), Text("6"), Text("4.5"), Text("0.4")},
					{Text("Goal setting"), Text("6"), Text("3.6"), Text("0.9")},
				},
			},
			Verification{URL: "https://laurel.hospital.example/v/K7Q2-9XWM", Words: Text("Anybody who holds this document can check it here:")},
		},
	}
}

const sentence = "Une phrase qui dit peu mais qui est longue, afin que les lignes se suivent et que la page se remplisse, comme le font les phrases des dossiers quand leur auteure a beaucoup à raconter. "

// dossier has every block in every form and fills several pages, in scripts that run
// left to right.
func dossier() Document {
	d := Document{
		Title: "Dossier de mentorat de Ọlábísí Ẹ̀kọ́", Author: "Département de médecine", Head: "Département de médecine",
		Subject: "Dossier", Language: "fr", Code: "AB12-CD34", Date: day,
		Blocks: []Block{
			Paragraph{Tone: Lead, Text: Text("Premières paroles\u00a0: «\u202fun dossier\u202f».")},
			Heading{1, Text("Personnes")},
			Paragraph{Text: Inline{
				{Text: "Écrire à "},
				{Text: "la personne responsable", Link: "mailto:mentorat@hopital.example"},
				{Text: " ou voir "},
				{Text: "la page publique du dossier, dont le nom est si long qu’il prend deux lignes", Link: "https://laurel.hospital.example/v/AB12"},
				{Text: ". "},
				{Text: "This part is in English.", Lang: "en"},
			}},
			Definitions{Rows: []Definition{
				{"Devanagari", Text("डॉ. क्षितिज श्रीवास्तव")},
				{"Tamoul", Text("தமிழ்ச்செல்வி கோபால்")},
				{"Gurmukhi", Text("ਹਰਪ੍ਰੀਤ ਸਿੰਘ")},
				{"Inuktitut", Text("ᓄᓇᕗᑦ ᐃᓄᒃ")},
				{"Grec", Text("Ελένη Παπαδοπούλου")},
				{"Cyrillique", Text("Наталія Їжакевич")},
				{"Yoruba", Text("Ọlábísí Ẹ̀kọ́ Adéṣínà, Jʼẹ̀")},
				{"Vide", nil},
			}},
			Heading{2, Text("Ce que dit une mentorée")},
			Quote{Text: []Inline{Text("Elle prend le temps. 😀🎉\nToujours."), nil, Text("Deuxième alinéa.")}, Source: Text("Une mentorée, 2026")},
			List{Items: []Inline{Text("Un point"), {{Text: "Un point "}, {Text: "appuyé", Strong: true}, {Text: " et long\u00a0: " + sentence}}}},
			List{Ordered: true, Items: []Inline{Text("Premièrement"), Text("Deuxièmement")}},
			Heading{3, Text("Détail")},
			Note{Label: "À savoir", Text: []Inline{Text(sentence), Text("Fin.")}},
			Note{Text: []Inline{Text("Sans étiquette.")}},
			PageBreak{},
			Heading{1, Text("Chiffres")},
		},
	}
	t := Table{Caption: Text("Longue table"), RowHeads: true, Columns: []Column{{Head: Text("Quoi"), Share: 2}, {Head: Text("Combien"), Numeric: true}, {Head: Text("Remarque"), Share: 3}}}
	for i := range 20 {
		t.Rows = append(t.Rows, []Inline{Text(fmt.Sprint("Ligne ", i+1)), Text("12,5"), Text("Une remarque assez longue pour deux lignes de texte, ou presque.")})
	}
	d.Blocks = append(
		d.Blocks, t,
		Signature{Signed: Text("Signé par voie électronique le 3 mars 2027"), Name: Text("D\u02b3\u1d49 Maha Al-Ahmad"), Role: Text("Professeure agrégée")},
		Signature{Name: Text("Une autre personne"), Dated: true},
		Verification{URL: "https://laurel.hospital.example/v/AB12-CD34", Words: Text("À vérifier ici\u00a0:")},
	)
	for range 4 {
		d.Blocks = append(d.Blocks, Paragraph{Text: Text(strings.Repeat(sentence, 2))}, Paragraph{Tone: Small, Text: Text(sentence)})
	}
	return d
}

// rightToLeft has names that run right to left, with what stands between and inside.
func rightToLeft() Document {
	d := plain(
		Definitions{Rows: []Definition{
			{"Arabic", Text("الدكتورة مها الأحمد (2026) and others")},
			{"Hebrew", Text("ד״ר רות כהן ומשה לוי, 12 ב")},
			{"Linked", Inline{{Text: "مها", Link: "https://laurel.hospital.example/p/1", Lang: "ar"}}},
		}},
		Paragraph{Text: Text(strings.Repeat("الدكتورة مها الأحمد ", 12))},
	)
	d.Title = "مها الأحمد"
	return d
}

var sealKey = ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))

// certificate is a page to be framed, with a seal.
func certificate() Document {
	return Document{
		Title: "Certificate of Recognition", Author: "Department of Medicine", Subject: "Certificate for Dr. Šarūnas Nguyễn", Language: "en", Date: day,
		Seal: &Seal{Claim: []byte(`{"name":"Dr. Šarūnas Nguyễn"}`), Key: sealKey.Public().(ed25519.PublicKey)},
		Certificate: &Certificate{
			Department: "Department of Medicine", Institution: "University of the Lakes", Presented: "is presented to", Name: "Dr. Šarūnas Nguyễn",
			For: "in recognition of", Recognition: "Award for Excellence in Mentorship, 2027", Facts: []string{"Division of Nephrology", "3 March 2027"},
			Presenter: "Dr. Ranjani Sivakumar", Role: "Vice-Chair, Mentorship", Code: "7K3M-9QXA-2BCD-W5RT-8HJN-EFGH", URL: options.Base + "/v/7K3M-9QXA-2BCD-W5RT-8HJN-EFGH",
			Words: "Anybody can check this certificate here:",
		},
	}
}

// longCertificate has the longest of everything, in French.
func longCertificate() Document {
	d := certificate()
	d.Title, d.Language, d.Subject = "Certificat de reconnaissance", "fr", ""
	d.Certificate = &Certificate{
		Department: "Département de médecine interne, de gériatrie et des spécialités médicales", Institution: "Université francophone des Grands Lacs et du Nord, Faculté de médecine",
		Presented: "est décerné à", Name: "Professeure Marie-Hélène Éléonore de la Fontaine-Villeneuve Rakotomalala-Andrianarisoa", For: "en reconnaissance de",
		Recognition: "Prix commémoratif Marguerite-et-Jean-Baptiste-Beauchemin pour l’excellence du mentorat auprès de la relève professorale en médecine, en recherche clinique et en amélioration de la qualité, 2027",
		Facts:       []string{"Division d’endocrinologie, de métabolisme et de pharmacologie clinique", "Du 1er juillet 2021 au 30 juin 2027", "Cérémonie annuelle du département", "Fait à Toronto le 3 mars 2027"},
		Presenter:   "Professeur Jean-Baptiste Kouassi-Konan de Yamoussoukro", Role: "Président du comité des prix et distinctions du département",
		Code: "7K3M-9QXA-2BCD-W5RT-8HJN-EFGH", URL: options.Base + "/v/7K3M-9QXA-2BCD-W5RT-8HJN-EFGH", Words: "Chacun peut vérifier ce certificat ici\u202f:",
	}
	return d
}

// roomy is a certificate with a place for a countersignature.
func roomy() Document {
	d := certificate()
	d.Seal = &Seal{Claim: d.Seal.Claim, Key: d.Seal.Key, Room: 2000}
	return d
}
