package demo

import "laurel/internal/i18n"

// FeedbackQuestions are what a round asks of a mentor, as SurveyJS JSON.
func FeedbackQuestions() []byte { return []byte(feedbackQuestions) }

// FeedbackTitle is the title of these questions.
func FeedbackTitle() i18n.Text { return i18n.Both("About your mentor", "À propos de votre mentor") }

const feedbackQuestions = `{
  "title": {"default": "About your mentor", "fr": "À propos de votre mentor"},
  "pages": [{
    "name": "mentor",
    "title": {"default": "How far do you agree?", "fr": "Dans quelle mesure êtes-vous d’accord\u202f?"},
    "elements": [
      {"type": "rating", "name": "time", "rateMin": 1, "rateMax": 5, "displayMode": "buttons", "rateDescriptionLocation": "bottom", "x-sem": {"level": "relationship", "component": "quality"},
       "title": {"default": "My mentor has time for me when it matters.", "fr": "Mon mentor a du temps pour moi quand cela compte."},
       "minRateDescription": {"default": "Strongly disagree", "fr": "Pas du tout d’accord"}, "maxRateDescription": {"default": "Strongly agree", "fr": "Tout à fait d’accord"}},
      {"type": "rating", "name": "listens", "rateMin": 1, "rateMax": 5, "displayMode": "buttons", "rateDescriptionLocation": "bottom", "x-sem": {"level": "relationship", "component": "quality"},
       "title": {"default": "My mentor asks before giving advice.", "fr": "Mon mentor pose des questions avant de conseiller."},
       "minRateDescription": {"default": "Strongly disagree", "fr": "Pas du tout d’accord"}, "maxRateDescription": {"default": "Strongly agree", "fr": "Tout à fait d’accord"}},
      {"type": "rating", "name": "honest", "rateMin": 1, "rateMax": 5, "displayMode": "buttons", "rateDescriptionLocation": "bottom", "x-sem": {"level": "relationship", "component": "quality"},
       "title": {"default": "I hear plainly what I could do better.", "fr": "J’entends clairement ce que je pourrais mieux faire."},
       "minRateDescription": {"default": "Strongly disagree", "fr": "Pas du tout d’accord"}, "maxRateDescription": {"default": "Strongly agree", "fr": "Tout à fait d’accord"}},
      {"type": "rating", "name": "own_way", "rateMin": 1, "rateMax": 5, "displayMode": "buttons", "rateDescriptionLocation": "bottom", "x-sem": {"level": "relationship", "component": "quality"},
       "title": {"default": "It is about my goals, not my mentor’s.", "fr": "Il s’agit de mes buts, et non de ceux de mon mentor."},
       "minRateDescription": {"default": "Strongly disagree", "fr": "Pas du tout d’accord"}, "maxRateDescription": {"default": "Strongly agree", "fr": "Tout à fait d’accord"}},
      {"type": "rating", "name": "doors", "rateMin": 1, "rateMax": 5, "displayMode": "buttons", "rateDescriptionLocation": "bottom", "x-sem": {"level": "relationship", "component": "quality"},
       "title": {"default": "My mentor puts my name forward.", "fr": "Mon mentor propose mon nom."},
       "minRateDescription": {"default": "Strongly disagree", "fr": "Pas du tout d’accord"}, "maxRateDescription": {"default": "Strongly agree", "fr": "Tout à fait d’accord"}},
      {"type": "rating", "name": "between_us", "rateMin": 1, "rateMax": 5, "displayMode": "buttons", "rateDescriptionLocation": "bottom", "x-sem": {"level": "relationship", "component": "quality"},
       "title": {"default": "What I say stays between us.", "fr": "Ce que je dis reste entre nous."},
       "minRateDescription": {"default": "Strongly disagree", "fr": "Pas du tout d’accord"}, "maxRateDescription": {"default": "Strongly agree", "fr": "Tout à fait d’accord"}},
      {"type": "comment", "name": "keep", "maxLength": 1500, "x-sem": {"level": "relationship", "component": "quality"},
       "title": {"default": "What should your mentor keep doing?", "fr": "Que votre mentor devrait-il continuer de faire\u202f?"},
       "description": {"default": "Only if you like. Please name nobody.", "fr": "Seulement si vous le voulez. Ne nommez personne."}},
      {"type": "comment", "name": "change", "maxLength": 1500, "x-sem": {"level": "relationship", "component": "quality"},
       "title": {"default": "What should your mentor do differently?", "fr": "Que votre mentor devrait-il faire autrement\u202f?"},
       "description": {"default": "Only if you like. Please name nobody.", "fr": "Seulement si vous le voulez. Ne nommez personne."}}
    ]
  }]
}`

// Mistreatment is where somebody turns who is mistreated.
func Mistreatment() i18n.Text {
	return i18n.Both(
		"The Safe to Speak office of the Department of Medicine, safe-to-speak@aldermere.example. It answers within a working day, and you need not give your name.",
		"Le bureau Parler sans crainte du Département de médecine, safe-to-speak@aldermere.example. Il répond en un jour ouvrable, et vous n’avez pas à donner votre nom.")
}

func only(text string) remark { return remark{text: text} }

// What is said of the award chair: of enough people for a report in the first round, of
// enough for its spread in the second.
var saidOfChair = [3][]said{
	{
		{language: "fr", statements: []int{3, 4, 4, 4, 4, 5}, keep: only("Il relit mes demandes de subvention avec soin et me dit ce qui manque."), change: only("Être plus facile à joindre entre deux rencontres.")},
		{language: "fr", statements: []int{2, 4, 3, 4, 3, 5}, keep: only("Les rencontres du matin, avec un café et sans ordinateur.")},
		{language: "fr", statements: []int{4, 5, 4, 5, 4, 5}, keep: only("Il se souvient de ce que je lui ai dit la dernière fois et il y revient."), change: only("Les rencontres sont souvent déplacées à la dernière minute.")},
		{language: "en", statements: []int{3, 4, 3, 4, 4, 4}, keep: only("He read my whole application and told me where he stopped believing it.")},
		{language: "en", statements: []int{2, 3, 4, 3, 4, 4}, keep: only("The way he thinks aloud, so that you see how the decision is made."), change: remark{text: "I would have liked to hear that there was no position before I had turned the other one down.", kept: true}},
		{language: "en", statements: []int{4, 4, 3, 5, 3, 5}, keep: only("He asks what I want first, and it is never what I expected to say.")},
	},
	{
		{language: "fr", statements: []int{4, 5, 4, 5, 4, 5}, keep: only("Il prend des nouvelles de moi avant de parler de mes publications."), change: only("Il pourrait dire plus tôt quand une idée ne tient pas la route.")},
		{language: "fr", statements: []int{3, 5, 3, 4, 5, 5}, keep: only("Il m’a présentée à des collègues que je n’aurais jamais osé appeler."), change: only("J’aimerais que les rencontres soient moins souvent remises.")},
		{language: "fr", statements: []int{5, 4, 4, 5, 4, 5}, keep: only("Sa franchise, même quand elle ne fait pas plaisir."), change: only("Parler aussi de ce qui vient après la promotion, pas seulement de la promotion.")},
		{language: "en", statements: []int{4, 5, 3, 5, 5, 5}, keep: only("He puts my name forward when I am not in the room, and tells me so afterwards."), change: only("More of the honest comments and fewer of the kind ones, please.")},
		{language: "en", statements: []int{2, 3, 3, 4, 3, 4}, keep: only("It is fine as it is, I have nothing to add."), change: remark{
			text:   "He cancels too often. The last three times it was the day before, once because of the meeting in Quebec in May.",
			edited: "He cancels too often. The last three times it was the day before.",
		}},
		{language: "en", statements: []int{4, 4, 4, 4, 4, 5}, keep: only("The question at the end of each meeting: what will you have done by the next one?"), change: only("Sometimes I need him to listen without solving it.")},
		{language: "en", statements: []int{5, 5, 4, 5, 4, 5}, keep: remark{text: "What he did for me when my son was ill in the week of the exam I will not forget.", withheld: "It tells who wrote it."}, change: remark{
			text: "He speaks about my co-author and me as if we were one person, and she has noticed as well.", withheld: "It tells who wrote it, and of whom.",
		}},
		{language: "en", statements: []int{3, 4, 2, 4, 4, 4}, change: remark{text: "I do not feel safe to say in this meeting that I think of leaving the department.", kept: true}},
		{language: "en", statements: []int{4, 5, 4, 4, 3, 5}},
	},
	{
		{language: "fr", statements: []int{4, 5, 4, 5, 5, 5}, keep: only("Il garde enfin l’heure prévue, et cela change tout pour moi.")},
		{language: "fr", statements: []int{4, 4, 4, 4, 4, 5}, keep: only("Ses commentaires sont précis et ils arrivent avant la date limite.")},
		{language: "fr", statements: []int{5, 5, 5, 5, 4, 5}, keep: only("Il me laisse parler la première et ne regarde pas sa montre.")},
		{language: "en", statements: []int{4, 5, 4, 5, 4, 5}, keep: only("He says at the beginning how much time there is, and keeps to it.")},
		{language: "en", statements: []int{3, 4, 4, 4, 4, 4}, keep: only("He sends a line afterwards with what we agreed on.")},
		{language: "en", statements: []int{5, 5, 4, 5, 5, 5}, keep: only("He asks whether the advice of last time was any good.")},
	},
}

// What is said of the director: by two in the first round, which waits, and in the second by
// one of them again and two more, so that with what waited there are exactly enough.
var saidOfDirector = [3][]said{
	{
		{statements: []int{3, 4, 4, 3, 4, 5}, keep: only("He is blunt, and after a week I am mostly grateful.")},
		{statements: []int{2, 3, 4, 4, 4, 4}},
	},
	{
		{silent: true},
		{statements: []int{3, 3, 4, 3, 5, 4}, change: only("Leave the director at the door when you are the mentor.")},
		{statements: []int{4, 4, 5, 4, 4, 5}, keep: only("He says what a reviewer will say before a reviewer says it.")},
		{statements: []int{2, 4, 5, 3, 4, 4}},
	},
	{
		{statements: []int{4, 4, 4, 4, 4, 5}},
	},
}

// What is said of the clinician, by too few.
var saidOfClinician = [3][]said{
	{
		{statements: []int{4, 5, 4, 5, 3, 5}},
	},
	{
		{statements: []int{4, 5, 3, 5, 4, 5}, keep: only("She tells me how she decided, and then leaves the decision to me.")},
		{statements: []int{5, 5, 4, 5, 4, 5}},
	},
	{},
}

var signedLetter = map[string]string{
	"en": "Dear Éloïse,\n\nTwo years ago I brought you a teaching project that had no end and no beginning. You did not improve it. You asked me for whom it was, and sent me off to ask three residents. What I presented this spring is what they answered.\n\n" +
		"You also said no for me once, in a meeting in which I could not have said it. I have learned to do that for others now.\n\nI sign this because with three mentees there will be no report for a while, and you should not have to wait to be thanked.",
	"fr": "Chère Éloïse,\n\nIl y a deux ans, je vous ai apporté un projet d’enseignement sans début ni fin. Vous ne l’avez pas corrigé. Vous m’avez demandé à qui il servait et vous m’avez envoyé poser la question à trois résidents. Ce que j’ai présenté ce printemps, c’est leur réponse.\n\n" +
		"Vous avez aussi dit non à ma place, un jour où je n’aurais pas pu le faire. J’ai appris à le faire pour d’autres.\n\nJe signe parce qu’à trois, il n’y aura pas de rapport avant longtemps, et que vous ne devriez pas attendre pour être remerciée.",
}

// reflected is what the award chair made of the report of the second round.
var reflected = struct{ reaction, content, learned, change, outcome string }{
	reaction: "Content d’abord, puis moins. Les notes sont bonnes, mais une phrase est restée\u202f: les rencontres remises. Je croyais que personne ne s’en apercevait, parce que personne ne s’en plaint.",
	content:  "Plusieurs disent que je propose leur nom, et que je suis franc. Le point le plus bas est encore ce que chacun pourrait mieux faire\u202f: je le dis, mais trop tard. Par rapport au rapport précédent, le temps que je donne est mieux noté, sans être bien noté.",
	learned:  "Remettre une rencontre la veille, c’est dire qu’elle compte moins que le reste. Et ma franchise arrive souvent quand la décision est déjà prise.",
	change:   "Une heure fixe le jeudi, que mon adjointe ne déplace qu’avec mon accord. À chaque rencontre, une chose à mieux faire, dite avant la fin. Je le saurai si personne n’écrit plus, à la prochaine ronde, que les rencontres sont remises.",
	outcome:  "Deux rencontres remises en six mois, au lieu d’une sur deux. L’heure du jeudi tient.",
}
