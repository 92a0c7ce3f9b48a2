package profile

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/survey/expr"
)

// Parse reads a SurveyJS definition.
//
// The model is nil when a problem is blocking: then the definition cannot be published
// or answered. Problems that are not blocking tell what was read otherwise than written.
func Parse(raw []byte) (*Model, []Problem) {
	raw = []byte(strings.TrimPrefix(string(raw), "\ufeff"))
	doc, root, err := readDocument(raw)
	r := &reader{doc: doc, named: map[string]bool{}, uids: map[string]bool{}, exports: map[string]bool{}, lower: map[string]string{}, writes: map[string][]string{}, defaultLanguage: "en", model: &Model{byName: map[string]*question{}, calculated: map[string]*calculated{}}}
	var fault *documentError
	if errors.As(err, &fault) {
		line, column := doc.place(fault.offset)
		params := map[string]any{"line": line, "column": column}
		for k, v := range fault.params {
			params[k] = v
		}
		return nil, []Problem{{Line: line, Code: fault.code, Params: params, Blocking: true}}
	}
	r.survey(root)
	if slices.ContainsFunc(r.problems, func(p Problem) bool { return p.Blocking }) {
		return nil, r.problems
	}
	return r.model, r.problems
}

func (r *reader) survey(root *node) {
	p := r.object(root, "")
	if p == nil {
		return
	}
	locale := p.str("locale")
	if locale != "" && !languageTag.MatchString(locale) {
		r.problem("locale", p.get("locale").offset, "UNSUPPORTED_VALUE", map[string]any{"property": "locale", "value": locale, "allowed": "en, fr"})
	} else if locale != "" && !writtenIn(root, locale) {
		r.defaultLanguage = locale
	}
	r.model.title = p.text("title")
	p.text("description")
	p.html("completedHtml", noTags)
	for _, key := range []string{"completeText", "pageNextText", "pagePrevText", "startSurveyText", "requiredText"} {
		p.text(key)
	}
	p.ignore("$schema", "showProgressBar", "progressBarLocation", "progressBarType", "progressBarShowPageTitles", "progressBarShowPageNumbers",
		"showQuestionNumbers", "questionStartIndex", "questionTitleLocation", "questionDescriptionLocation", "questionErrorLocation",
		"showTitle", "showPageTitles", "showPageNumbers", "showNavigationButtons", "navigationButtonsLocation", "showPrevButton", "showCompletePage", "showCompleteButton",
		"width", "widthMode", "fitToContainer", "headerView", "requiredMark", "textUpdateMode", "checkErrorsMode", "validateVisitedEmptyFields",
		"focusFirstQuestionAutomatic", "autoFocusFirstQuestion", "focusOnFirstError", "autoFocusFirstError", "questionsOnPageMode", "questionsOrder", "questionOrder",
		"autoGrowComment", "allowResizeComment", "showTOC", "tocLocation", "autoAdvanceEnabled", "goNextPageAutomatic", "progressBarInheritWidthFrom")
	if n := p.get("clearInvisibleValues"); n != nil && n.value != "onHiddenContainer" {
		r.remark("clearInvisibleValues", n.offset, "CLEARED_WHEN_HIDDEN", nil)
	}
	r.calculatedValues(p)
	r.pages(p)
	r.checkNames()
	r.scales(p)
	r.readTriggers(p)
	p.finish()
	if len(r.model.questions) > maxQuestions {
		r.problem("", root.offset, "TOO_MANY_QUESTIONS", map[string]any{"limit": maxQuestions})
	}
	if r.model.Count() == 0 && len(r.problems) == 0 {
		r.problem("pages", root.offset, "NO_QUESTIONS", nil)
	}
	r.checkReferences()
	if len(r.problems) == 0 || !slices.ContainsFunc(r.problems, func(p Problem) bool { return p.Code == "MISSING_REFERENCE" }) {
		r.checkCircles()
	}
	r.checkLanguages()
	source := root.plain().(map[string]any)
	source["clearInvisibleValues"] = "onHiddenContainer"
	r.model.canonical = canonical(nil, source)
}

// writtenIn reports whether any text of the document names the language.
func writtenIn(n *node, language string) bool {
	switch v := n.value.(type) {
	case []*node:
		return slices.ContainsFunc(v, func(item *node) bool { return writtenIn(item, language) })
	case *object:
		if at := v.values[language]; at != nil {
			if _, ok := at.value.(string); ok {
				return true
			}
		}
		for _, k := range v.keys {
			if writtenIn(v.values[k], language) {
				return true
			}
		}
	}
	return false
}

func (r *reader) calculatedValues(survey *props) {
	for i, n := range survey.list("calculatedValues") {
		p := r.object(n, fmt.Sprintf("calculatedValues[%d]", i))
		if p == nil {
			continue
		}
		c := &calculated{name: r.name(p), inResult: p.boolean("includeIntoResult"), expression: p.condition("expression")}
		p.finish()
		if c.name != "" && i < maxRows {
			c.at = len(r.model.order)
			r.model.calculated[c.name] = c
			r.model.order = append(r.model.order, c)
		}
	}
}

func (r *reader) pages(survey *props) {
	pages := survey.list("pages")
	r.model.pages = max(1, len(pages))
	if pages == nil {
		r.elements(survey, &container{}, 0)
		return
	}
	for i, n := range pages {
		r.page = i
		p := r.object(n, fmt.Sprintf("pages[%d]", i))
		if p == nil {
			continue
		}
		p.ignore("name", "questionTitleLocation", "questionErrorLocation", "navigationButtonsVisibility", "questionsOrder", "showNavigationButtons")
		p.text("title")
		p.text("description")
		p.text("navigationTitle")
		p.text("navigationDescription")
		r.elements(p, r.container(p, nil), 0)
		p.finish()
	}
}

// container reads what hides or locks a page or panel.
func (r *reader) container(p *props, in *container) *container {
	c := &container{visibleIf: p.condition("visibleIf"), enableIf: p.condition("enableIf"), in: in}
	if n := p.get("visible"); n != nil {
		c.hidden = !p.boolean("visible")
	}
	return c
}

func (r *reader) elements(parent *props, in *container, depth int) {
	for i, n := range parent.list("elements") {
		path := parent.at(fmt.Sprintf("elements[%d]", i))
		p := r.object(n, path)
		if p == nil {
			continue
		}
		switch t := p.str("type"); t {
		case "panel":
			if depth >= maxPanels {
				r.problem(path, n.offset, "TOO_DEEP", nil)
				continue
			}
			p.ignore("name", "state", "titleLocation", "questionTitleLocation", "questionErrorLocation", "innerIndent", "indent", "width", "minWidth", "maxWidth",
				"startWithNewLine", "showNumber", "showQuestionNumbers", "questionsOrder", "gridLayoutColumns", "questionTitleWidth")
			p.text("title")
			p.text("description")
			r.elements(p, r.container(p, in), depth+1)
			p.finish()
		case "html":
			p.ignore("name", "indent", "width", "minWidth", "maxWidth", "startWithNewLine", "visible")
			p.condition("visibleIf")
			if p.html("html", formatting) == nil {
				r.problem(path, n.offset, "NO_TEXT", nil)
			}
			p.finish()
		case string(typeText), string(typeComment), string(typeRadio), string(typeDropdown), string(typeCheckbox), string(typeTagbox),
			string(typeBoolean), string(typeRating), string(typeRanking), string(typeMatrix), string(typeTable), string(typeExpression):
			r.question(p, kind(t), in)
		case "":
			r.problem(path, n.offset, "NO_TYPE", nil)
		default:
			r.problem(path+".type", p.get("type").offset, "UNSUPPORTED_TYPE", map[string]any{"type": t})
		}
	}
}

const maxName = 100

// name reads the name of a question or calculated value: unique, and such that it can
// be written in an expression.
func (r *reader) name(p *props) string {
	name := p.str("name")
	n := p.get("name")
	switch {
	case n == nil || name == "":
		r.problem(p.path, p.offset, "NO_NAME", nil)
		return ""
	case !goodName(name):
		r.problem(p.at("name"), n.offset, "BAD_NAME", map[string]any{"name": name})
		return ""
	case r.named[name]:
		r.problem(p.at("name"), n.offset, "DUPLICATE_NAME", map[string]any{"name": name})
		return ""
	case r.lower[strings.ToLower(name)] != "":
		// In expressions the browser tells names apart without their case.
		r.problem(p.at("name"), n.offset, "DUPLICATE_NAME", map[string]any{"name": r.lower[strings.ToLower(name)]})
		return ""
	}
	r.named[name] = true
	r.lower[strings.ToLower(name)] = name
	return name
}

func goodName(s string) bool {
	switch s {
	case "__proto__", "constructor", "prototype", "panel", "row", "item":
		return false
	}
	return len(s) <= maxName && strings.TrimSpace(s) == s && !strings.ContainsAny(s, "{}[].#:'\"<>=\n\r\t") && !strings.Contains(s, "equals") &&
		!strings.HasSuffix(s, commentSuffix)
}

const commentSuffix = "-Comment"

func (r *reader) question(p *props, k kind, in *container) {
	q := &question{path: p.path, kind: k, in: in, page: r.page, name: r.name(p)}
	q.line, _ = r.doc.place(p.offset)
	r.asked(p, q)
	p.text("description")
	p.text("commentText")
	p.text("commentPlaceholder", "commentPlaceHolder")
	p.ignore("titleLocation", "descriptionLocation", "errorLocation", "indent", "width", "minWidth", "maxWidth", "startWithNewLine", "hideNumber", "showNumber",
		"state", "colSpan", "effectiveColSpan")
	if k != typeExpression && k != typeText && k != typeComment {
		q.comment = p.boolean("showCommentArea", "hasComment")
	}
	r.typed(p, q, nil)
	q.validators = r.validators(p, q.kind)
	r.extensions(p, q)
	r.defaultValue(p, q)
	p.finish()
	if q.name == "" {
		return
	}
	q.at = len(r.model.questions)
	r.model.questions = append(r.model.questions, q)
	r.model.byName[q.name] = q
}

// asked reads what questions and columns of a table have in common: the title, and
// whether and how they are asked.
func (r *reader) asked(p *props, q *question) {
	q.title = p.text("title")
	if q.title == nil {
		// The browser shows the name.
		q.title = i18n.Text{r.defaultLanguage: q.name}
		r.texts = append(r.texts, textUse{p.at("title"), p.offset, q.title})
	}
	if p.get("visible") != nil {
		q.hidden = !p.boolean("visible")
	}
	p.text("requiredErrorText")
	q.visibleIf, q.requiredIf, q.enableIf = p.condition("visibleIf"), p.condition("requiredIf"), p.condition("enableIf")
	q.required, q.readOnly = p.boolean("isRequired"), p.boolean("readOnly")
	for _, key := range []string{"setValueIf", "setValueExpression", "resetValueIf", "defaultValueExpression"} {
		if n := p.get(key); n != nil {
			r.problem(p.at(key), n.offset, "SET_BY_HISTORY", map[string]any{"property": key})
		}
	}
}

// typed reads what belongs to the type. A column of a table that has no choices of its
// own takes the shared ones.
func (r *reader) typed(p *props, q *question, shared []choice) {
	switch q.kind {
	case typeText:
		r.textQuestion(p, q)
	case typeComment:
		q.maxLength = p.whole("maxLength")
		p.text("placeholder", "placeHolder")
		p.ignore("rows", "cols", "autoGrow", "allowResize", "acceptCarriageReturn", "textUpdateMode")
	case typeRadio, typeDropdown, typeCheckbox, typeTagbox, typeRanking:
		r.choiceQuestion(p, q, shared)
	case typeBoolean:
		r.booleanQuestion(p, q)
	case typeRating:
		r.ratingQuestion(p, q)
	case typeMatrix:
		r.matrixQuestion(p, q)
	case typeTable:
		r.tableQuestion(p, q)
	case typeExpression:
		if q.expression = p.condition("expression"); q.expression == nil && p.get("expression") == nil {
			r.problem(p.path, p.offset, "NO_EXPRESSION", nil)
		}
		p.text("format")
		p.ignore("displayStyle", "currency", "minimumFractionDigits", "maximumFractionDigits", "useGrouping", "precision")
	}
	q.filters = q.choicesVisibleIf != nil || q.rowsVisibleIf != nil ||
		slices.ContainsFunc(append(slices.Clone(q.choices), q.rows...), func(c choice) bool { return c.visibleIf != nil })
}

func (r *reader) defaultValue(p *props, q *question) {
	n := p.get("defaultValue")
	if n == nil || q.name == "" {
		return
	}
	if !r.fits(q, n.plain()) {
		r.problem(p.at("defaultValue"), n.offset, "BAD_DEFAULT", map[string]any{"name": q.name})
	}
}

// fits reports whether a value is a possible answer.
func (r *reader) fits(q *question, v any) bool {
	c := &checking{upTo: lastPage}
	if q.kind == typeTable {
		h := &held{rows: make([]heldRow, len(q.rows))}
		for i := range h.rows {
			h.rows[i].cells = make([]held, len(q.columns))
		}
		c.shapeTable(q, h, v)
	} else {
		c.shape(q, place{name: q.name}, v)
	}
	return len(c.issues) == 0
}

// forItems reads a condition that is decided for each choice, row or column.
func (r *reader) forItems(p *props, key string) *expr.Expr {
	outer := r.scope
	r.scope.item = true
	e := p.condition(key)
	r.scope = outer
	return e
}

func (r *reader) textQuestion(p *props, q *question) {
	q.input = p.oneOf("inputType", "text", "number", "email", "url", "date", "month", "tel")
	q.maxLength = p.whole("maxLength")
	p.text("placeholder", "placeHolder")
	p.text("minErrorText")
	p.text("maxErrorText")
	p.ignore("size", "step", "autocomplete", "textUpdateMode", "inputMode")
	switch q.input {
	case "number":
		q.min, q.max = p.number("min"), p.number("max")
		if q.min != nil && q.max != nil && *q.min > *q.max {
			p.wrong("max", p.get("max"), "at least min")
		}
	case "date", "month":
		for key, held := range map[string]*string{"min": &q.minDate, "max": &q.maxDate} {
			if *held = p.str(key); *held != "" && !isDate(q.input, *held) {
				p.wrong(key, p.get(key), "date")
			}
		}
	}
}

func isDate(input, s string) bool {
	if input == "month" {
		s += "-01"
	}
	d, err := clock.ParseDate(s)
	return err == nil && d.Year > 0
}

func (r *reader) choiceQuestion(p *props, q *question, shared []choice) {
	q.choices = r.items(p, "choices", maxChoices)
	if len(q.choices) == 0 {
		q.choices = slices.Clone(shared)
	}
	q.choicesVisibleIf = r.forItems(p, "choicesVisibleIf")
	special := func(value string, exclusive, missing bool, label i18n.Text, textKey string, keys ...string) {
		shown := p.text(textKey)
		if !p.boolean(keys...) {
			return
		}
		if shown == nil {
			shown = label
		}
		q.choices = append(q.choices, choice{value: value, text: value, label: shown, exclusive: exclusive, missing: missing, special: true, other: value == "other"})
	}
	if q.kind != typeRanking {
		special("none", true, false, i18n.Both("None", "Aucun"), "noneText", "showNoneItem", "hasNone")
		special("refused", true, true, i18n.Both("Refuse to answer", "Refus de répondre"), "refuseText", "showRefuseItem")
		special("dontknow", true, true, i18n.Both("Don't know", "Je ne sais pas"), "dontKnowText", "showDontKnowItem")
		special("other", false, false, i18n.Both("Other", "Autre"), "otherText", "showOtherItem", "hasOther")
		p.text("otherPlaceholder", "otherPlaceHolder")
		p.text("otherErrorText")
	}
	p.text("placeholder")
	p.ignore("choicesOrder", "colCount", "itemComponent", "separateSpecialChoices", "showClearButton", "allowClear", "searchEnabled", "searchMode", "closeOnSelect",
		"textWrapEnabled", "choiceTextsWidth", "dropdownWidthMode", "autocomplete")
	switch q.kind {
	case typeCheckbox, typeTagbox:
		p.ignore("showSelectAllItem", "hasSelectAll", "hideSelectedItems")
		p.text("selectAllText")
		q.atLeast, q.atMost = p.whole("minSelectedChoices"), p.whole("maxSelectedChoices")
	case typeRanking:
		q.partial = p.boolean("selectToRankEnabled")
		q.atLeast, q.atMost = p.whole("minSelectedChoices"), p.whole("maxSelectedChoices")
		p.ignore("longTap", "selectToRankAreasLayout", "selectToRankSwapAreas")
		p.text("selectToRankEmptyRankedAreaText")
		p.text("selectToRankEmptyUnrankedAreaText")
	}
	if q.kind == typeRanking && !q.partial && len(q.choices) > 1 {
		always := 0
		for _, c := range q.choices {
			if c.visibleIf == nil && q.choicesVisibleIf == nil {
				always++
			}
		}
		if always < 2 {
			r.problem(p.at("choices"), p.offset, "RANKING_OF_ONE", map[string]any{"name": q.name})
		}
	}
	r.unique(q.choices, p, "choices")
	if len(q.choices) == 0 {
		r.problem(p.at("choices"), p.offset, "NO_CHOICES", map[string]any{"name": q.name})
	}
	if q.atLeast > 0 && q.atMost > 0 && q.atLeast > q.atMost {
		p.wrong("minSelectedChoices", p.get("minSelectedChoices"), "at most maxSelectedChoices")
	}
}

func (r *reader) booleanQuestion(p *props, q *question) {
	q.choices = []choice{
		{value: true, label: i18n.Both("Yes", "Oui")},
		{value: false, label: i18n.Both("No", "Non")},
	}
	for i, keys := range [][2]string{{"valueTrue", "labelTrue"}, {"valueFalse", "labelFalse"}} {
		if n := p.get(keys[0]); n != nil {
			v, ok := scalar(n)
			if !ok {
				p.wrong(keys[0], n, "text or number")
			}
			q.choices[i].value = v
		}
		if label := p.text(keys[1]); label != nil {
			q.choices[i].label = label
		}
		q.choices[i].text = valueText(q.choices[i].value)
	}
	r.unique(q.choices, p, "valueTrue")
	p.ignore("renderAs", "swapOrder")
}

// maxPoints is how many points of a scale the browser makes from an interval.
const maxPoints = 20

func (r *reader) ratingQuestion(p *props, q *question) {
	q.isScale = true
	q.choices = r.items(p, "rateValues", maxRows)
	least, most, step := 1.0, 5.0, 1.0
	if f := p.number("rateMin"); f != nil {
		least = *f
	}
	if f := p.number("rateStep"); f != nil {
		step = *f
	}
	if f := p.number("rateMax"); f != nil {
		most = *f
	}
	if len(q.choices) == 0 {
		if step <= 0 || most <= least || (most-least)/step >= maxPoints {
			r.problem(p.path, p.offset, "BAD_SCALE", map[string]any{"name": q.name})
			return
		}
		for i := 0; ; i++ {
			f := least + float64(float64(i)*step)
			if f > most+1e-9 {
				break
			}
			f = math.Round(f*1e6) / 1e6
			q.choices = append(q.choices, choice{value: f, text: numberText(f), label: i18n.Both(numberText(f), numberText(f))})
		}
	}
	for at, key := range map[int]string{0: "minRateDescription", len(q.choices) - 1: "maxRateDescription"} {
		// The words at an end of the scale explain its number in figures.
		if words := p.text(key); words != nil {
			label := i18n.Text{}
			for l, s := range words {
				label[l] = fmt.Sprintf("%s (%s)", q.choices[at].label.In(l), s)
			}
			q.choices[at].label = label
		}
	}
	r.unique(q.choices, p, "rateValues")
	p.ignore("rateType", "displayMode", "rateDisplayMode", "scaleColorMode", "rateColorMode", "autoGenerate", "displayRateDescriptionsAsExtremeItems", "rateDescriptionLocation")
	p.text("placeholder")
}

func (r *reader) matrixQuestion(p *props, q *question) {
	q.isScale = true
	q.choices = r.items(p, "columns", maxRows)
	q.rows = r.items(p, "rows", maxRows)
	q.choicesVisibleIf = r.forItems(p, "columnsVisibleIf")
	q.rowsVisibleIf = r.forItems(p, "rowsVisibleIf")
	q.hideIfRowsEmpty = p.boolean("hideIfRowsEmpty")
	q.eachRow = p.boolean("eachRowRequired", "isAllRowRequired")
	q.rowsUnique = p.boolean("eachRowUnique")
	p.ignore("showHeader", "alternateRows", "verticalAlign", "rowOrder", "rowsOrder", "rowTitleWidth", "columnMinWidth", "displayMode")
	p.oneOf("cellType", "radio")
	r.unique(q.choices, p, "columns")
	r.goodRows(p, q)
	if len(q.choices) == 0 || len(q.rows) == 0 {
		r.problem(p.path, p.offset, "NO_CHOICES", map[string]any{"name": q.name})
	}
}

// goodRows refuses names of rows that browsers trip over.
func (r *reader) goodRows(p *props, q *question) {
	lower := map[string]bool{}
	for i, row := range q.rows {
		path := p.at(fmt.Sprintf("rows[%d]", i))
		switch small := strings.ToLower(row.text); {
		case !goodRow(row.text):
			r.problem(path, p.offset, "BAD_NAME", map[string]any{"name": row.text})
		case lower[small]:
			// In expressions the browser tells rows apart without their case.
			r.problem(path, p.offset, "DUPLICATE_CHOICE", map[string]any{"value": row.text})
		default:
			lower[small] = true
		}
	}
}

func goodRow(s string) bool { return s != "__proto__" && s != "constructor" && s != "prototype" }

// items reads choices, rows, columns or points of a scale.
func (r *reader) items(p *props, key string, limit int) []choice {
	list := p.list(key)
	if len(list) > limit {
		r.problem(p.at(key), p.get(key).offset, "TOO_MANY_CHOICES", map[string]any{"limit": limit})
		return nil
	}
	var out []choice
	for i, n := range list {
		path := p.at(fmt.Sprintf("%s[%d]", key, i))
		var c choice
		value := n
		if _, ok := n.value.(*object); ok {
			item := r.object(n, path)
			value = item.get("value")
			c.visibleIf = r.forItems(item, "visibleIf")
			c.label = item.text("text")
			item.finish()
		}
		v, ok := any(nil), false
		if value != nil {
			v, ok = scalar(value)
		}
		if !ok {
			r.problem(path, n.offset, "NO_VALUE", nil)
			continue
		}
		c.value, c.text = v, valueText(v)
		if c.label == nil {
			c.label = i18n.Text{r.defaultLanguage: c.text}
			r.texts = append(r.texts, textUse{path, n.offset, c.label})
		}
		out = append(out, c)
	}
	return out
}

const maxValue = 200

func scalar(n *node) (any, bool) {
	switch v := n.value.(type) {
	case string:
		return v, v != "" && len(v) <= maxValue
	case float64, bool:
		return v, true
	}
	return nil, false
}

func (r *reader) unique(items []choice, p *props, key string) {
	seen := map[string]bool{}
	for i, c := range items {
		if seen[c.text] {
			r.problem(p.at(fmt.Sprintf("%s[%d]", key, i)), p.offset, "DUPLICATE_CHOICE", map[string]any{"value": c.text})
		}
		seen[c.text] = true
	}
}

// validated are the types a validator can look at; the others take an expression.
var validated = map[string][]kind{
	"numeric": {typeText, typeComment}, "text": {typeText, typeComment}, "regex": {typeText, typeComment}, "email": {typeText, typeComment},
	"answercount": {typeCheckbox, typeTagbox, typeRanking},
}

func (r *reader) validators(question *props, of kind) []validator {
	var out []validator
	for i, n := range question.list("validators") {
		p := r.object(n, question.at(fmt.Sprintf("validators[%d]", i)))
		if p == nil {
			continue
		}
		v := validator{kind: p.oneOf("type", "", "numeric", "text", "answercount", "regex", "email", "expression"), message: p.text("text")}
		p.oneOf("notificationType", "error")
		switch v.kind {
		case "numeric":
			v.least, v.most = p.number("minValue"), p.number("maxValue")
		case "text":
			v.least, v.most = limit(p, "minLength"), limit(p, "maxLength")
			v.digits = true
			if p.get("allowDigits") != nil {
				v.digits = p.boolean("allowDigits")
			}
		case "answercount":
			v.least, v.most = limit(p, "minCount"), limit(p, "maxCount")
		case "regex":
			v.pattern = r.pattern(p)
		case "expression":
			v.expression = p.condition("expression")
		case "":
			if p.get("type") == nil {
				r.problem(p.path, n.offset, "NO_TYPE", nil)
			}
		}
		p.finish()
		if kinds, ok := validated[v.kind]; ok && !slices.Contains(kinds, of) {
			r.problem(p.path, n.offset, "VALIDATOR_TYPE", map[string]any{"kind": v.kind, "of": string(of)})
			continue
		}
		out = append(out, v)
	}
	return out
}

// limit is a bound that 0 or less takes away.
func limit(p *props, key string) *float64 {
	f := p.number(key)
	if f != nil && *f <= 0 {
		return nil
	}
	return f
}

// onlyGo matches what Go's patterns have and the browser's have not, or mean otherwise.
var onlyGo = regexp.MustCompile(`\(\?[^:]|\\[AzQECaxpP]|\[\[:`)

const maxPattern = 500

// pattern reads a regular expression that the browser and RE2 understand alike.
func (r *reader) pattern(p *props) *regexp.Regexp {
	s := p.str("regex")
	insensitive := p.boolean("caseInsensitive", "insensitive")
	n := p.get("regex")
	if n == nil || s == "" {
		r.problem(p.path, p.offset, "BAD_PATTERN", map[string]any{"pattern": s})
		return nil
	}
	flags := ""
	if insensitive {
		flags = "(?i)"
	}
	re, err := regexp.Compile(flags + s)
	if err != nil || len(s) > maxPattern || onlyGo.MatchString(s) {
		r.problem(p.at("regex"), n.offset, "BAD_PATTERN", map[string]any{"pattern": s})
		return nil
	}
	return re
}

// checkReferences refuses expressions about what does not exist.
func (r *reader) checkReferences() {
	used := map[string]bool{}
	for _, use := range r.expressions {
		for _, name := range use.expr.Names() {
			used[name] = true
		}
	}
	for _, q := range r.model.questions {
		for i := range r.expressions {
			if r.expressions[i].expr == q.expression && !used[q.name] {
				r.expressions[i].shown = true
			}
		}
	}
	for _, use := range r.expressions {
		for _, v := range use.expr.Variables() {
			code := r.refers(v, use.scope)
			if code == "" && v.Asked == "displayValue" && !use.shown {
				code = "WORDS_DECIDE"
			}
			if code != "" {
				r.problem(use.path, use.offset, code, map[string]any{"name": v.Name})
			}
		}
	}
}

// builtIn are names that mean something of its own to the browser, in any case of
// letters, whatever questions are called.
var builtIn = []string{
	"survey", "self", "parent", "matrix", "composite", "choice", "column", "prevrow", "nextrow", "totalrow", "rowindex", "visiblerowindex", "rowvalue",
	"rowname", "rowtitle", "panel", "prevpanel", "nextpanel", "parentpanel", "panelindex", "visiblepanelindex", "item", "row",
	"locale", "pageno", "pagecount", "questioncount", "correctedanswers", "correctanswers", "correctedanswercount", "incorrectedanswers", "incorrectanswers",
	"incorrectedanswercount",
}

// refers finds what a name in an expression stands for, and otherwise the code of what
// is wrong with it.
func (r *reader) refers(v expr.Variable, in readScope) string {
	base := v.Path[0]
	if v.Of != "" {
		return r.refersToColumn(v)
	}
	switch {
	case base == "item" && in.item && len(v.Path) == 1:
		return ""
	case base == "row" && in.table != nil && len(v.Path) == 2 && v.Name == "row."+v.Path[1]:
		if hasColumn(in.table, v.Path[1]) {
			return ""
		}
		return "MISSING_REFERENCE"
	case slices.Contains(builtIn, strings.ToLower(base)) || strings.HasPrefix(base, "$") || strings.HasSuffix(base, "-unwrapped"):
		return "RESERVED_NAME"
	}
	if _, ok := r.model.calculated[base]; ok {
		return missingUnless(len(v.Path) == 1 && v.Asked == "")
	}
	if of, ok := strings.CutSuffix(base, commentSuffix); ok && len(v.Path) == 1 {
		q := r.model.byName[of]
		return missingUnless(q != nil && q.hasComment() && v.Asked == "")
	}
	q := r.model.byName[base]
	switch {
	case q == nil:
		// A question that was itself refused is there all the same.
		return missingUnless(r.named[base])
	case v.Asked == "displayValue":
		return missingUnless(q.kind != typeMatrix && q.kind != typeTable && q.kind != typeExpression)
	case v.Asked == "getComment":
		return missingUnless(q.hasComment())
	case strings.Contains(v.Name, "["):
		return "MISSING_REFERENCE"
	case len(v.Path) == 1:
		return ""
	}
	row := slices.ContainsFunc(q.rows, func(c choice) bool { return c.text == v.Path[1] })
	switch q.kind {
	case typeMatrix:
		return missingUnless(row && len(v.Path) == 2)
	case typeTable:
		return missingUnless(row && len(v.Path) == 3 && hasColumn(q, v.Path[2]))
	}
	return "MISSING_REFERENCE"
}

func missingUnless(found bool) string {
	if found {
		return ""
	}
	return "MISSING_REFERENCE"
}

// refersToColumn finds a column in a function over a table. A question of the same name
// would be what the browser takes where a row has no answer in that column.
func (r *reader) refersToColumn(v expr.Variable) string {
	table := r.model.byName[v.Of]
	switch {
	case table == nil || table.kind != typeTable || len(v.Path) != 1 || v.Asked != "" || !hasColumn(table, v.Path[0]):
		return "MISSING_REFERENCE"
	case r.lower[strings.ToLower(v.Path[0])] != "":
		return "RESERVED_NAME"
	}
	return ""
}

func hasColumn(table *question, name string) bool {
	return slices.ContainsFunc(table.columns, func(c *question) bool { return c.name == name })
}

// hasComment reports whether an answer may come with a text of its own.
func (q *question) hasComment() bool {
	return q.comment || slices.ContainsFunc(q.choices, func(c choice) bool { return c.other })
}

// checkCircles refuses branching, computed values and triggers that depend on
// themselves. Only what decides values counts: two questions may well each be required
// when the other is empty.
func (r *reader) checkCircles() {
	const walking, done = 1, 2
	state := map[string]int{}
	var way []string
	var visit func(name string)
	visit = func(name string) {
		switch state[name] {
		case done:
			return
		case walking:
			circle := append(slices.Clone(way[slices.Index(way, name):]), name)
			q := r.model.byName[name]
			path, line := "calculatedValues", 0
			if q != nil {
				path, line = q.path, q.line
			}
			r.problems = append(r.problems, Problem{Path: path, Line: line, Code: "CIRCULAR", Params: map[string]any{"names": strings.Join(circle, " → ")}, Blocking: true})
			return
		}
		state[name] = walking
		way = append(way, name)
		for _, next := range append(r.model.dependsOn(name), r.writes[name]...) {
			visit(next)
		}
		way = way[:len(way)-1]
		state[name] = done
	}
	for _, q := range r.model.questions {
		visit(q.name)
		if q.kind == typeTable {
			r.checkColumns(q)
		}
	}
	for _, c := range r.model.order {
		visit(c.name)
	}
}

// dependsOn are the questions and values that a value is decided by.
func (m *Model) dependsOn(name string) []string {
	var out []string
	add := func(names []string) {
		for _, n := range names {
			out = append(out, strings.TrimSuffix(n, commentSuffix))
		}
	}
	if c := m.calculated[name]; c != nil {
		if c.expression != nil {
			add(c.expression.Names())
		}
		return out
	}
	q := m.byName[name]
	if q == nil {
		return nil
	}
	for c := q.in; c != nil; c = c.in {
		if c.visibleIf != nil {
			add(c.visibleIf.Names())
		}
	}
	for _, of := range append([]*question{q}, q.columns...) {
		for _, e := range of.conditions() {
			add(e.Names())
		}
	}
	return out
}

// checkColumns refuses cells that depend on each other in a circle.
func (r *reader) checkColumns(table *question) {
	const walking, done = 1, 2
	state := map[string]int{}
	var visit func(q *question, way []string)
	visit = func(q *question, way []string) {
		switch state[q.name] {
		case done:
			return
		case walking:
			r.problems = append(r.problems, Problem{Path: q.path, Line: q.line, Code: "CIRCULAR", Params: map[string]any{"names": strings.Join(append(way, q.name), " → ")}, Blocking: true})
			return
		}
		state[q.name] = walking
		for _, e := range q.conditions() {
			for _, v := range e.Variables() {
				if v.Path[0] != "row" || len(v.Path) != 2 {
					continue
				}
				for _, next := range table.columns {
					if next.name == v.Path[1] {
						visit(next, append(slices.Clone(way), q.name))
					}
				}
			}
		}
		state[q.name] = done
	}
	for _, q := range table.columns {
		visit(q, nil)
	}
}

// checkLanguages finds the languages of the definition and the texts that lack one.
func (r *reader) checkLanguages() {
	found := map[string]bool{r.defaultLanguage: len(r.texts) == 0}
	for _, use := range r.texts {
		for l, s := range use.text {
			if hasLetter(s) {
				found[l] = true
			}
		}
	}
	for _, l := range i18n.Languages {
		if found[l] {
			r.model.languages = append(r.model.languages, l)
		}
	}
	var others []string
	for l, is := range found {
		if is && !slices.Contains(i18n.Languages, l) {
			others = append(others, l)
		}
	}
	slices.Sort(others)
	r.model.languages = append(r.model.languages, others...)
	if len(r.model.languages) == 0 {
		r.model.languages = []string{r.defaultLanguage}
	}
	for _, use := range r.texts {
		words := false
		for _, s := range use.text {
			words = words || hasLetter(s)
		}
		for _, l := range r.model.languages {
			if words && strings.TrimSpace(use.text[l]) == "" {
				r.problem(use.path, use.offset, "MISSING_TRANSLATION", map[string]any{"language": l, "text": excerpt(use.text.In(r.defaultLanguage))})
			}
		}
	}
}

func excerpt(s string) string {
	if utf8.RuneCountInString(s) <= 60 {
		return s
	}
	return string([]rune(s)[:59]) + "…"
}
