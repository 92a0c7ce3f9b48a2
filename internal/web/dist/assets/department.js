import{c as e,n as t,o as n}from"./index.js";import{S as r,_ as i,f as a,l as o,n as s,o as c,p as l,s as u,u as d,v as f}from"./states.js";import{c as p,d as m,s as h}from"./Frame.js";import{n as g,r as _,s as v}from"./text5.js";import{n as y,t as b}from"./ErrorSummary.js";import{t as x}from"./Confirm.js";import{t as S}from"./Outcome.js";import{a as C,o as w,r as T,s as E}from"./DepartmentSide.js";var D=new f(`
    mutation DepartmentUpdate($input: DepartmentInput!) {
  departmentUpdate(input: $input) {
    department {
      name {
        en
        fr
      }
      institution {
        en
        fr
      }
      zone
      languages
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:0d6b40274405ec442e14917b0a588f9ad7633e2f36b9992b673aef04d7026e8f`}),O=new f(`
    query DepartmentSettings {
  departmentSettings {
    ...SettingsParts
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:f4e6859eb234f1e4cdde4409c627fbe77acca367d0d9b096dfd5ecb442c95916`}),k=new f(`
    query TestMail($message: ID!) {
  testMail(message: $message) {
    id
    to
    state
    lastError
  }
}
    `,{hash:`sha256:a4e9f1d79e033f27a759165cc189a49cebc2287ebe33290990ac6f7d80c738d7`}),A=new f(`
    query SetUpStanding {
  setUpStanding {
    ...StandingParts
  }
}
    fragment StandingParts on SetUpStanding {
  steps {
    step
    done
  }
  open
  dismissed
}`,{hash:`sha256:1e45b4cccddbbb0f2c0f83231092ced62a4af63ff261677b84a2cd108086d562`}),j=new f(`
    mutation DepartmentContactsSet($input: DepartmentContactsInput!) {
  departmentContactsSet(input: $input) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:121ce6396bd5a89bb61b2bec0ce37bfda512cd08cd0d026962a100816b8d9e82`}),M=new f(`
    mutation DepartmentSenderSet($input: SenderInput!) {
  departmentSenderSet(input: $input) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:4aa1a89153b0bfd3854c690fd2ea62adafde05f4b11814bb90f6467e4a872923`}),N=new f(`
    mutation TestMailSend {
  testMailSend {
    message {
      id
      to
      state
      lastError
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:68d275d69235b0ce10ddccdca2dbef29b01add203595a267e5f33282c29ea8b8`}),P=new f(`
    mutation VocabularySet($input: VocabularyInput!) {
  vocabularySet(input: $input) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:8ea9abe24e7125ea3b3448b7205c0adfaadbd27601668439c84e4e111b871e81`}),F=new f(`
    mutation DivisionAdd($input: PlaceInput!) {
  divisionAdd(input: $input) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:c9571ebc64ce216ea1004255d5cfa1af7a126bf9daa2f56245c6f5094417852d`}),I=new f(`
    mutation DivisionRename($division: ID!, $input: PlaceInput!) {
  divisionRename(division: $division, input: $input) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:08475e320c20465333f66e38f4f94d6f2c77b5215b25ae64ee283e1b8488bd7d`}),ee=new f(`
    mutation DivisionRetire($division: ID!, $retired: Boolean!) {
  divisionRetire(division: $division, retired: $retired) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:e41beca4665aa88f8cc7559d7988afe611ecd0cad4570cf694d8a7181614b2c4`}),te=new f(`
    mutation SiteAdd($input: PlaceInput!) {
  siteAdd(input: $input) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:1b44ba779decc77914efeefc0ecb393bf4338cddb95c292cd056b441264a17fa`}),ne=new f(`
    mutation SiteRename($site: ID!, $input: PlaceInput!) {
  siteRename(site: $site, input: $input) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:8a899ca3df8d957f1843d21d2136eab87f6a18db0280c00b95e4fd69c90f7c15`}),re=new f(`
    mutation SiteRetire($site: ID!, $retired: Boolean!) {
  siteRetire(site: $site, retired: $retired) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:2fad133e22f9225ad732ab14b931c300bb2a4a5ad33d5654b447e5b433fbc20b`}),ie=new f(`
    mutation DepartmentLogoSet($upload: ID!) {
  departmentLogoSet(upload: $upload) {
    department {
      logo
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:c5a781207d9661a5cb8dd13f5ac5830bd64fdadeef7c252e282d50e3be6eabc9`}),ae=new f(`
    mutation DepartmentLogoRemove {
  departmentLogoRemove {
    department {
      logo
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:53a82ef141cdffecc7c872677a93f7bee3f9c7d9d0a7b6913d6e682eb2f9abc8`}),L=e(n(),1),R=g({sections:{names:`Names and logo`,contacts:`Whom to ask`,mail:`Mail`,vocabulary:`Words`,places:`Divisions and sites`,minimums:`Minimum numbers`,retention:`How long records are kept`,privacy:`Privacy`,moc:`Maintenance of Certification`,changes:`Changes`},sectionsLabel:`Settings of the department`,saved:`Saved. It holds from now on.`,save:`Save`,saveNext:`Save and go on`,reason:`Why`,reasonHint:`One sentence. It is kept beside the change.`,language:`Language of mails where none is on record`,languageHint:`Everybody chooses their own once they sign in.`,languages:{en:`English`,fr:`French`},logo:`Logo`,logoText:`A PNG or JPEG picture, up to 2 MB, best about 480 pixels wide on a plain ground. It stands at the foot of every page, beside the name.`,logoChoose:`Choose a picture`,logoRemove:`Remove the logo`,logoRemoveTitle:`Remove the logo?`,logoRemoveText:`The name stands alone then. You can choose a picture again at any time.`,logoSaved:`The logo is shown from now on.`,logoRemoved:`The name stands alone now.`,logoAlt:e=>`Logo of ${e}`,logoNone:`No logo yet: the name stands alone.`,contactsText:`Somebody has to answer when a person asks. What you write here is shown as it is: a name, an address, a telephone number, when they can be reached.`,help:`For help with Laurel`,helpHint:`At the foot of every page and in every mail.`,privacyContact:`About privacy`,privacyHint:`At the foot of every page; new surveys and rounds begin with it in their notice.`,mistreatment:`About mistreatment`,mistreatmentHint:`Feedback is no place to report mistreatment. New rounds of feedback begin with this contact, and it stands at the foot of every page.`,mailText:`Mails say who they come from. The mail server itself is set by whoever operates Laurel, not here.`,noServer:`No mail server is set, so messages wait. Ask whoever operates Laurel to set LAUREL_SMTP_URL.`,senderName:`Name of the sender`,senderNameHint:`Such as Mentorship, Department of Medicine.`,senderEmail:`Address of the sender`,senderEmailHint:e=>e===``?`The mail server has to allow it.`:`The mail server has to allow it. Empty: ${e}.`,replyTo:`Where answers go`,replyToHint:`An address that somebody reads. Empty: to the sender.`,test:`Send a test to me`,testHint:e=>`It goes to ${e}, by the sender that is saved.`,testSending:`On its way to the mail server …`,testSent:e=>`The mail server took it. It should be in the mailbox of ${e} in a minute; look among junk mail too.`,testWaits:`There is no mail server yet, so it waits in the outbox.`,testFailed:`The mail server refused it for good. Its words:`,testTried:`It did not go out yet and is tried again by itself. What was said:`,testUnread:`It could not be seen what became of it. Look into the outbox.`,vocabularyText:`The department’s own words. A rename changes what is shown everywhere, also for earlier records; the code stays. A word that is used no more is taken out of use and never deleted, because records speak of it.`,ranks:`Ranks`,positions:`Position descriptions`,appointmentTypes:`Appointment types`,stages:`Stages of a career`,stagesText:`Counted in whole years since the appointment.`,earlyYears:`The early stage ends after, in years`,midYears:`The middle stage ends after, in years`,inEnglish:e=>`${e}, in English`,inFrench:e=>`${e}, in French`,term:(e,t)=>`${e}, word ${String(t)}`,newWord:`new`,add:`Add a word`,up:e=>`Move ${e} up`,down:e=>`Move ${e} down`,retire:e=>`Take ${e} out of use`,restore:e=>`Bring ${e} back into use`,drop:e=>`Remove ${e}, which was not saved`,retired:`out of use`,placesText:`Where people belong. Spreadsheets name them by code or name; the code stays when a name changes. One that is used no more is taken out of use: whoever is in it stays in it.`,divisions:`Divisions`,sites:`Sites`,noDivisions:`No division yet. Add the first one here, or import a roster: it brings its divisions along.`,noSites:`No site yet. A site is a hospital or another place of work.`,code:`Code`,codeHint:`Short, as spreadsheets write it. Left empty, it is made of the name.`,nameEn:`Name, in English`,nameFr:`Name, in French`,people:e=>e===1?`1 person`:`${String(e)} people`,addDivision:`Add a division`,addSite:`Add a site`,rename:e=>`Rename ${e}`,retireShort:`Take out of use`,restoreShort:`Bring back`,renameShort:`Rename`,renameTitle:e=>`Rename ${e}`,added:e=>`${e} was added.`,renamed:e=>`It is called ${e} from now on.`,wasRetired:e=>`${e} is offered nowhere new. You can bring it back.`,wasRestored:e=>`${e} is in use again.`,minimumsText:`Figures about few people say what single people think. Laurel hides them, and whatever they could be worked out from. You may ask for more people than this, never for fewer than the floor.`,group:`People in a group`,groupHint:e=>`Results of surveys and years. Never fewer than ${String(e)}.`,mentor:`People behind a mentor’s report`,mentorHint:e=>`Four is the custom; never fewer than ${String(e)}.`,words:`People who wrote, before words are quoted`,wordsHint:e=>`Never fewer than ${String(e)}.`,minimumsPromise:`Surveys and rounds that are open keep what was promised when they opened, or more. What was released stays.`,stricter:`Divisions that ask for more`,stricterText:`A division may ask for more people than the department, never for fewer. It holds for every figure about its people alone, in whatever cut.`,division:`Division`,chooseDivision:`Choose a division`,asDepartment:`as the department`,setDivision:`Set for this division`,noneStricter:`No division asks for more.`,clearDivision:e=>`Let ${e} go by the department again`,inForce:`In force`,divisionSaved:e=>`Saved for ${e}.`,retentionText:`Some records have had their day. They are deleted by themselves, once a day, with an entry in the audit log. Nothing that has to last is among them.`,classes:{MESSAGES:`E-mails that were sent or failed`,IDENTIFICATION:`What people said of themselves who have left`},classHints:{MESSAGES:`Their texts, addresses and dates in the outbox. How many mails a survey of that time sent is not told any more then.`,IDENTIFICATION:`Counted from their last day here. Whoever is here deletes their own at any time.`},days:`Days`,daysHint:(e,t)=>`From ${String(e)} to ${String(t)} days.`,preview:`Show what would go`,previewTitle:`What would be deleted`,previewRow:(e,t,n)=>`${String(e)} the next time, ${String(t)} within 30 days, ${String(n)} within a year`,kept:`Fixed, or kept for good`,keptRows:{drafts:`Drafts of answers`,sealed:`Sealed feedback that was never opened`,few:`Anonymous surveys with too few answers`,sessions:`Sign-in links and devices`,uploads:`Uploads that nothing was made of`,keys:`Keys that keep an act from being done twice`,lasting:`Releases, decisions, certificates, dossier versions, records of mentorship, the audit log`},keptFor:{drafts:`until the survey’s results are released`,sealed:`destroyed unread after 4 years at most`,few:`destroyed unopened at the close`,sessions:`links 15 minutes, devices 7 days at most`,uploads:`one hour`,keys:`30 days`,lasting:`kept for good: others rely on them`},record:`Record`,howLong:`How long`,retentionConfirm:`Keep for so long`,retentionAsk:`Deleted records do not come back. The first go within a day.`,piaText:`Since July 2025 Ontario asks for a written privacy impact assessment before personal information is collected. This page is filled from your settings: what is kept, for how long, who reads it, from how many people on, and where mail goes. What only your institution can answer is left blank.`,piaPage:`Open the assessment`,piaPdf:`Save it as PDF`,piaMarkdown:`Save it as text (Markdown)`,expectationsLink:`What the department expects of mentorship`,changesText:`The last change of each part can be taken back. What was deleted meanwhile does not come back.`,noChanges:`Nothing was changed yet.`,when:`When`,what:`What`,who:`Who`,why:`Why`,undo:`Take back`,undoLabel:e=>`Take back the change of ${e}`,undoTitle:e=>`Take back the change of ${e}?`,undoText:`It becomes what it was before. The change and its taking back stay in this list.`,undone:`taken back`,undoDone:`Taken back.`,somebody:`somebody who is not on record any more`,partNames:{NAMES:`names, zone and language`,CONTACTS:`whom to ask`,MAIL:`the sender`,VOCABULARY:`words`,MINIMUMS:`minimum numbers`,RETENTION:`how long records are kept`},stepsTitle:`Set-up`,stepsLead:e=>e===0?`Everything is set up.`:`${e===1?`One step is`:`${String(e)} steps are`} left. You can stop after any of them and come back.`,steps:{NAMES:`Names and logo`,TIME:`Time zone and language`,MAIL:`Sender and a test mail`,VOCABULARY:`Words`,PLACES:`Divisions and sites`,ROSTER:`People`,ROLES:`Roles`},stepTexts:{NAMES:`How the department is called in both languages, and its logo if it has one.`,TIME:`Deadlines end at midnight in this zone.`,MAIL:`Who mails come from, and a test that they arrive.`,VOCABULARY:`Ranks, positions, appointment types and stages as your department says them. The list is filled with those of Toronto.`,PLACES:`An imported roster brings its divisions and sites along; you can also begin here.`,ROSTER:`Everybody with their division, rank and mentor, from the spreadsheet you keep.`,ROLES:`Who directs a division, is physician-in-chief, helps as facilitator, or runs the programme with you.`},stepDone:`done`,stepOpen:`to do`,stepList:`Steps`,markDone:`This is right, go on`,later:`Later`,dismiss:`Hide the set-up`,dismissText:`What is left can be done under Department at any time.`,undismiss:`Show the set-up again`,finish:`To the first page`,allDone:`The department is set up. Next comes the first survey or round of feedback.`,importRoster:`Import a roster`,importText:`A spreadsheet with names and addresses is enough; you see what it would change before anything is written.`,contactsToo:`Whom to ask`,findPerson:`Who`,findPersonHint:`Part of a name or an address.`,nobodyFound:`Nobody of that name. Import a roster first.`,role:`Role`,roleNames:{PROGRAM_LEAD:`Mentorship lead`,ADMINISTRATOR:`Administrator`,VICE_CHAIR:`Vice-chair`,DIVISION_DIRECTOR:`Division director`,PHYSICIAN_IN_CHIEF:`Physician-in-chief`,FACILITATOR:`Mentorship facilitator`,CUSTODIAN:`Custodian`,COMMENT_MODERATOR:`Comment moderator`,AUDITOR:`Auditor`},site:`Site`,chooseSite:`Choose a site`,grant:`Give the role`,granted:(e,t)=>`${e} is ${t} from today.`,holds:e=>`Holds: ${e}`},{sections:{names:`Noms et logo`,contacts:`À qui s’adresser`,mail:`Courriels`,vocabulary:`Vocabulaire`,places:`Divisions et sites`,minimums:`Nombres minimaux`,retention:`Durée de conservation`,privacy:`Vie privée`,moc:`Maintien du certificat`,changes:`Modifications`},sectionsLabel:`Réglages du département`,saved:`Enregistré. C’est en vigueur dès maintenant.`,save:`Enregistrer`,saveNext:`Enregistrer et continuer`,reason:`Pourquoi`,reasonHint:`Une phrase. Elle est conservée avec la modification.`,language:`Langue des courriels quand aucune n’est connue`,languageHint:`Chaque personne choisit la sienne une fois connectée.`,languages:{en:`Anglais`,fr:`Français`},logo:`Logo`,logoText:`Une image PNG ou JPEG d’au plus 2 Mo, idéalement d’environ 480 pixels de large sur fond uni. Elle figure au bas de chaque page, près du nom.`,logoChoose:`Choisir une image`,logoRemove:`Retirer le logo`,logoRemoveTitle:`Retirer le logo ?`,logoRemoveText:`Le nom figurera alors seul. Vous pourrez choisir une image à tout moment.`,logoSaved:`Le logo est affiché dès maintenant.`,logoRemoved:`Le nom figure seul à présent.`,logoAlt:e=>`Logo : ${e}`,logoNone:`Pas encore de logo : le nom figure seul.`,contactsText:`Il faut quelqu’un pour répondre aux questions. Ce que vous écrivez ici est affiché tel quel : un nom, une adresse, un numéro de téléphone, des heures.`,help:`Pour de l’aide avec Laurel`,helpHint:`Au bas de chaque page et dans chaque courriel.`,privacyContact:`Pour la vie privée`,privacyHint:`Au bas de chaque page ; l’avis des nouveaux sondages et rondes commence par ce contact.`,mistreatment:`En cas de mauvais traitement`,mistreatmentHint:`La rétroaction n’est pas l’endroit où signaler un mauvais traitement. Les nouvelles rondes commencent par ce contact, et il figure au bas de chaque page.`,mailText:`Les courriels disent de qui ils viennent. Le serveur de courriel lui-même est réglé par qui exploite Laurel, pas ici.`,noServer:`Aucun serveur de courriel n’est défini ; les messages attendent. Demandez à qui exploite Laurel de définir LAUREL_SMTP_URL.`,senderName:`Nom de l’expéditeur`,senderNameHint:`Par exemple Mentorat, Département de médecine.`,senderEmail:`Adresse de l’expéditeur`,senderEmailHint:e=>e===``?`Le serveur de courriel doit l’autoriser.`:`Le serveur de courriel doit l’autoriser. Vide : ${e}.`,replyTo:`Où vont les réponses`,replyToHint:`Une adresse que quelqu’un lit. Vide : à l’expéditeur.`,test:`M’envoyer un message d’essai`,testHint:e=>`Il va à ${e}, avec l’expéditeur enregistré.`,testSending:`En route vers le serveur de courriel…`,testSent:e=>`Le serveur l’a accepté. Il devrait être dans la boîte de ${e} d’ici une minute ; regardez aussi parmi les indésirables.`,testWaits:`Il n’y a pas encore de serveur de courriel ; le message attend dans la boîte d’envoi.`,testFailed:`Le serveur de courriel l’a refusé définitivement. Ses mots :`,testTried:`Il n’est pas encore parti ; un nouvel essai suivra de lui-même. Ce qui a été dit :`,testUnread:`On n’a pas pu voir ce qu’il est devenu. Regardez dans la boîte d’envoi.`,vocabularyText:`Les mots du département. Un changement de nom vaut partout, aussi pour les dossiers antérieurs ; le code reste. Un mot qui ne sert plus est retiré et jamais supprimé, car des dossiers en parlent.`,ranks:`Rangs`,positions:`Descriptions de poste`,appointmentTypes:`Types de nomination`,stages:`Étapes de carrière`,stagesText:`Comptées en années entières depuis la nomination.`,earlyYears:`Le début de carrière se termine après, en années`,midYears:`Le milieu de carrière se termine après, en années`,inEnglish:e=>`${e}, en anglais`,inFrench:e=>`${e}, en français`,term:(e,t)=>`${e}, mot ${String(t)}`,newWord:`nouveau`,add:`Ajouter un mot`,up:e=>`Monter ${e}`,down:e=>`Descendre ${e}`,retire:e=>`Retirer ${e} de l’usage`,restore:e=>`Remettre ${e} en usage`,drop:e=>`Enlever ${e}, qui n’est pas enregistré`,retired:`hors d’usage`,placesText:`Où travaillent les gens. Les feuilles de calcul les nomment par code ou par nom ; le code reste quand le nom change. Ce qui ne sert plus est retiré de l’usage : qui y est y reste.`,divisions:`Divisions`,sites:`Sites`,noDivisions:`Pas encore de division. Ajoutez la première ici, ou importez une liste : elle apporte ses divisions.`,noSites:`Pas encore de site. Un site est un hôpital ou un autre lieu de travail.`,code:`Code`,codeHint:`Court, tel que l’écrivent les feuilles de calcul. Vide, il est formé à partir du nom.`,nameEn:`Nom, en anglais`,nameFr:`Nom, en français`,people:e=>e>1?`${String(e)} personnes`:`${String(e)} personne`,addDivision:`Ajouter une division`,addSite:`Ajouter un site`,rename:e=>`Renommer ${e}`,retireShort:`Retirer`,restoreShort:`Remettre en usage`,renameShort:`Renommer`,renameTitle:e=>`Renommer ${e}`,added:e=>`${e} a été ajouté.`,renamed:e=>`Le nom est désormais ${e}.`,wasRetired:e=>`${e} n’est plus proposé. Vous pouvez le remettre en usage.`,wasRestored:e=>`${e} est de nouveau en usage.`,minimumsText:`Des chiffres sur peu de gens disent ce que chacun pense. Laurel les masque, ainsi que tout ce qui permettrait de les déduire. Vous pouvez exiger plus de personnes, jamais moins que le plancher.`,group:`Personnes dans un groupe`,groupHint:e=>`Résultats des sondages et des années. Jamais moins de ${String(e)}.`,mentor:`Personnes derrière le rapport d’un mentor`,mentorHint:e=>`Quatre est l’usage ; jamais moins de ${String(e)}.`,words:`Personnes ayant écrit, avant de citer leurs mots`,wordsHint:e=>`Jamais moins de ${String(e)}.`,minimumsPromise:`Les sondages et rondes en cours gardent ce qui a été promis à leur ouverture, ou davantage. Ce qui est diffusé reste.`,stricter:`Divisions plus exigeantes`,stricterText:`Une division peut exiger plus de personnes que le département, jamais moins. Cela vaut pour tout chiffre sur ses seuls membres, quelle que soit la coupe.`,division:`Division`,chooseDivision:`Choisissez une division`,asDepartment:`comme le département`,setDivision:`Fixer pour cette division`,noneStricter:`Aucune division n’exige davantage.`,clearDivision:e=>`Remettre ${e} au régime du département`,inForce:`En vigueur`,divisionSaved:e=>`Enregistré pour ${e}.`,retentionText:`Certains dossiers ont fait leur temps. Ils sont supprimés d’eux-mêmes, une fois par jour, avec une inscription au journal d’audit. Rien de ce qui doit durer n’en fait partie.`,classes:{MESSAGES:`Courriels envoyés ou refusés`,IDENTIFICATION:`Ce qu’ont dit d’elles-mêmes les personnes parties`},classHints:{MESSAGES:`Leurs textes, adresses et dates dans la boîte d’envoi. Le nombre de courriels d’un sondage de cette époque n’est alors plus indiqué.`,IDENTIFICATION:`À compter de leur dernier jour ici. Qui est encore là supprime le sien à tout moment.`},days:`Jours`,daysHint:(e,t)=>`De ${String(e)} à ${String(t)} jours.`,preview:`Montrer ce qui partirait`,previewTitle:`Ce qui serait supprimé`,previewRow:(e,t,n)=>`${String(e)} la prochaine fois, ${String(t)} d’ici 30 jours, ${String(n)} d’ici un an`,kept:`Durée fixe, ou conservation définitive`,keptRows:{drafts:`Brouillons de réponses`,sealed:`Rétroaction scellée jamais ouverte`,few:`Sondages anonymes avec trop peu de réponses`,sessions:`Liens de connexion et appareils`,uploads:`Fichiers déposés dont rien n’a été fait`,keys:`Clés qui évitent qu’un acte soit fait deux fois`,lasting:`Diffusions, décisions, certificats, versions de dossiers, mentorats, journal d’audit`},keptFor:{drafts:`jusqu’à la diffusion des résultats`,sealed:`détruite sans être lue après 4 ans au plus`,few:`détruits sans être ouverts à la clôture`,sessions:`liens 15 minutes, appareils 7 jours au plus`,uploads:`une heure`,keys:`30 jours`,lasting:`conservés définitivement : d’autres s’y fient`},record:`Dossier`,howLong:`Durée`,retentionConfirm:`Conserver ainsi`,retentionAsk:`Ce qui est supprimé ne revient pas. Les premiers partent d’ici un jour.`,piaText:`Depuis juillet 2025, l’Ontario exige une évaluation écrite des facteurs relatifs à la vie privée avant toute collecte de renseignements personnels. Cette page est remplie d’après vos réglages : ce qui est conservé, combien de temps, qui le lit, à partir de combien de personnes, et où va le courriel. Ce que seul votre établissement peut dire est laissé en blanc.`,piaPage:`Ouvrir l’évaluation`,piaPdf:`L’enregistrer en PDF`,piaMarkdown:`L’enregistrer en texte (Markdown)`,expectationsLink:`Ce que le département attend du mentorat`,changesText:`La dernière modification de chaque partie peut être annulée. Ce qui a été supprimé entre-temps ne revient pas.`,noChanges:`Rien n’a encore été modifié.`,when:`Quand`,what:`Quoi`,who:`Qui`,why:`Pourquoi`,undo:`Annuler`,undoLabel:e=>`Annuler la modification : ${e}`,undoTitle:e=>`Annuler la modification : ${e} ?`,undoText:`Tout redevient comme avant. La modification et son annulation restent dans cette liste.`,undone:`annulée`,undoDone:`Annulé.`,somebody:`quelqu’un qui n’est plus au dossier`,partNames:{NAMES:`noms, fuseau et langue`,CONTACTS:`à qui s’adresser`,MAIL:`l’expéditeur`,VOCABULARY:`vocabulaire`,MINIMUMS:`nombres minimaux`,RETENTION:`durée de conservation`},stepsTitle:`Mise en place`,stepsLead:e=>e===0?`Tout est en place.`:`Il reste ${e===1?`une étape`:`${String(e)} étapes`}. Vous pouvez vous arrêter après chacune et revenir.`,steps:{NAMES:`Noms et logo`,TIME:`Fuseau horaire et langue`,MAIL:`Expéditeur et message d’essai`,VOCABULARY:`Vocabulaire`,PLACES:`Divisions et sites`,ROSTER:`Personnes`,ROLES:`Rôles`},stepTexts:{NAMES:`Le nom du département dans les deux langues, et son logo s’il en a un.`,TIME:`Les échéances tombent à minuit dans ce fuseau.`,MAIL:`De qui viennent les courriels, et un essai pour voir s’ils arrivent.`,VOCABULARY:`Rangs, postes, types de nomination et étapes comme votre département les nomme. La liste est remplie de ceux de Toronto.`,PLACES:`Une liste importée apporte ses divisions et ses sites ; vous pouvez aussi commencer ici.`,ROSTER:`Tout le monde, avec division, rang et mentor, à partir de votre feuille de calcul.`,ROLES:`Qui dirige une division, est médecin-chef, aide à la facilitation ou mène le programme avec vous.`},stepDone:`fait`,stepOpen:`à faire`,stepList:`Étapes`,markDone:`C’est bien ainsi, continuer`,later:`Plus tard`,dismiss:`Masquer la mise en place`,dismissText:`Ce qui reste peut se faire sous Département à tout moment.`,undismiss:`Montrer de nouveau la mise en place`,finish:`À la première page`,allDone:`Le département est en place. Vient ensuite le premier sondage ou la première ronde de rétroaction.`,importRoster:`Importer une liste`,importText:`Une feuille avec noms et adresses suffit ; vous voyez ce qu’elle changerait avant que quoi que ce soit soit écrit.`,contactsToo:`À qui s’adresser`,findPerson:`Qui`,findPersonHint:`Une partie du nom ou de l’adresse.`,nobodyFound:`Personne de ce nom. Importez d’abord une liste.`,role:`Rôle`,roleNames:{PROGRAM_LEAD:`Responsable du mentorat`,ADMINISTRATOR:`Administration`,VICE_CHAIR:`Vice-direction`,DIVISION_DIRECTOR:`Direction de division`,PHYSICIAN_IN_CHIEF:`Médecin-chef`,FACILITATOR:`Facilitation du mentorat`,CUSTODIAN:`Garde des réponses`,COMMENT_MODERATOR:`Modération des commentaires`,AUDITOR:`Audit`},site:`Site`,chooseSite:`Choisissez un site`,grant:`Donner le rôle`,granted:(e,t)=>`${e} a le rôle : ${t}, dès aujourd’hui.`,holds:e=>`Rôles : ${e}`});function z(){return l(O,{})}function B(){let e=r(),t=p();return n=>n?(e.setQueryData(d(O,{}),{departmentSettings:n}),t(),!0):!1}function V(){let e=r();return t=>{t&&e.setQueryData(d(A,{}),{setUpStanding:t})}}var H=t();function U({title:e,lead:t,faults:n,fieldOf:r,error:i,saves:a,said:c,busy:l,leadsOn:u,label:d,onSubmit:f,children:p}){let m=R();return(0,H.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),f()},children:[!!i&&(0,H.jsx)(s,{error:i}),(0,H.jsx)(b,{faults:n,fieldOf:r}),a>0&&n.length===0&&!i&&(0,H.jsx)(S,{children:(0,H.jsx)(`p`,{children:c??m.saved})},a),(0,H.jsxs)(`section`,{className:`card`,children:[(0,H.jsx)(`h2`,{children:e}),t!==void 0&&(0,H.jsx)(`p`,{className:`muted`,children:t}),p]}),(0,H.jsx)(`div`,{className:`row`,children:(0,H.jsx)(o,{type:`submit`,busy:l,children:d??(u?m.saveNext:m.save)})})]})}function W(e,t){let n=e.path.at(-1);return n===`en`||n===`fr`?n:t.en.trim()===``?`en`:`fr`}var G=[`privacy`,`mistreatment`];function oe({settings:e,next:t}){let n=R(),r=B(),[i,o]=(0,L.useState)({help:e.contacts.help,privacy:{en:e.contacts.privacy.en,fr:e.contacts.privacy.fr},mistreatment:{en:e.contacts.mistreatment.en,fr:e.contacts.mistreatment.fr}}),[s,c]=(0,L.useState)(0),l=a(j),u=l.data?.departmentContactsSet.userErrors??[],d=e=>{let t=G.find(t=>e.path.includes(t));return t?`${t}-${W(e,i[t])}`:`help`},f={privacy:[n.privacyContact,n.privacyHint],mistreatment:[n.mistreatment,n.mistreatmentHint]};return(0,H.jsxs)(U,{title:n.sections.contacts,lead:n.contactsText,faults:u,fieldOf:d,error:l.error,saves:s,busy:l.isPending,leadsOn:t!==void 0,onSubmit:()=>l.mutate({input:i},{onSuccess:({departmentContactsSet:e})=>{r(e.settings)&&(c(e=>e+1),t?.())}}),children:[(0,H.jsx)(w,{id:`help`,label:n.help,description:n.helpHint,minRows:2,value:i.help,error:y(u,`help`),onChange:e=>o({...i,help:e.currentTarget.value})}),G.map(e=>(0,H.jsx)(`div`,{className:`halves`,children:[`en`,`fr`].map(t=>(0,H.jsx)(w,{id:`${e}-${t}`,lang:t,label:t===`en`?n.inEnglish(f[e][0]):n.inFrench(f[e][0]),description:f[e][1],minRows:2,value:i[e][t],error:u.find(n=>d(n)===`${e}-${t}`)?.message,onChange:n=>o({...i,[e]:{...i[e],[t]:n.currentTarget.value}})},t))},e))]})}function se(){let e=R(),t=_(),{logo:n,name:r}=h(),c=p(),l=a(ie),u=a(ae),[d,f]=(0,L.useState)(),[m,g]=(0,L.useState)(``),[v,y]=(0,L.useState)(!1),[C,w]=(0,L.useState)(!1),T=l.data?.departmentLogoSet.userErrors??[],D=async t=>{if(t){f(void 0),g(``),w(!0);try{let{departmentLogoSet:n}=await l.mutateAsync({upload:await i(t)});n.department&&(await c(),g(e.logoSaved))}catch(e){f(e)}finally{w(!1)}}};return(0,H.jsxs)(`section`,{className:`card`,"aria-labelledby":`logo-title`,children:[(0,H.jsx)(`h2`,{id:`logo-title`,children:e.logo}),(0,H.jsx)(`p`,{className:`muted`,children:e.logoText}),d!==void 0&&(0,H.jsx)(s,{error:d}),(0,H.jsx)(b,{faults:T,fieldOf:()=>`logo-file`}),m!==``&&(0,H.jsx)(S,{children:(0,H.jsx)(`p`,{children:m})},m),n?(0,H.jsx)(`img`,{className:`logo-shown`,src:n,alt:e.logoAlt(t(r))}):(0,H.jsx)(`p`,{children:e.logoNone}),(0,H.jsxs)(`div`,{className:`row row-end`,children:[(0,H.jsx)(E,{id:`logo-file`,label:e.logoChoose,accept:`image/png,image/jpeg`,placeholder:e.logoChoose,value:null,error:T[0]?.message,disabled:C,onChange:e=>void D(e)}),n&&(0,H.jsx)(o,{kind:`quiet`,onClick:()=>y(!0),children:e.logoRemove})]}),(0,H.jsx)(x,{title:e.logoRemoveTitle,open:v,confirm:e.logoRemove,busy:u.isPending,error:u.error,onClose:()=>y(!1),onConfirm:()=>u.mutate({},{onSuccess:()=>{y(!1),l.reset(),g(e.logoRemoved),c()}}),children:(0,H.jsx)(`p`,{children:e.logoRemoveText})})]})}function ce({settings:e,next:t}){let n=R(),r=B(),[i,o]=(0,L.useState)({name:e.sender.name,email:e.sender.email,replyTo:e.sender.replyTo}),[s,c]=(0,L.useState)(0),l=a(M),d=l.data?.departmentSenderSet.userErrors??[],f=e=>`sender-${e.path.at(-1)??`name`}`,p=e=>({id:`sender-${e}`,value:i[e],error:y(d,e),onChange:t=>{let{value:n}=t.currentTarget;o(t=>({...t,[e]:n}))}});return(0,H.jsxs)(H.Fragment,{children:[!e.mailConfigured&&(0,H.jsx)(u,{children:(0,H.jsx)(`p`,{children:n.noServer})}),(0,H.jsxs)(U,{title:n.sections.mail,lead:n.mailText,faults:d,fieldOf:f,error:l.error,saves:s,busy:l.isPending,leadsOn:!1,onSubmit:()=>l.mutate({input:i},{onSuccess:({departmentSenderSet:e})=>{r(e.settings)&&c(e=>e+1)}}),children:[(0,H.jsx)(T,{...p(`name`),label:n.senderName,description:n.senderNameHint}),(0,H.jsxs)(`div`,{className:`halves`,children:[(0,H.jsx)(T,{...p(`email`),type:`email`,label:n.senderEmail,description:n.senderEmailHint(e.operatorSender)}),(0,H.jsx)(T,{...p(`replyTo`),type:`email`,label:n.replyTo,description:n.replyToHint})]})]}),(0,H.jsx)(le,{configured:e.mailConfigured,...t?{next:t}:{}})]})}function le({configured:e,next:t}){let n=R(),r=m(),i=a(N),c=i.data?.testMailSend,d=c?.message?.id??``,[f,p]=(0,L.useState)(null),h=f!==null&&f.id===d&&(f.state!==`WAITING`||f.lastError!==``||!e),g=l(k,{message:d},{enabled:d!==``&&!h,refetchInterval:!h&&700}),_=g.data?.testMail;_&&_.id===d&&(f?.id!==_.id||f.state!==_.state||f.lastError!==_.lastError)&&p({id:_.id,state:_.state,lastError:_.lastError,to:_.to});let v=f?.id===d?f:null;return(0,H.jsxs)(`section`,{className:`card`,"aria-labelledby":`test-mail`,children:[(0,H.jsx)(`h2`,{id:`test-mail`,children:n.test}),(0,H.jsx)(`p`,{className:`muted`,children:n.testHint(r?.person.email??``)}),i.error&&(0,H.jsx)(s,{error:i.error}),(0,H.jsx)(b,{faults:c?.userErrors??[],fieldOf:()=>void 0}),(0,H.jsxs)(`div`,{className:`row`,children:[(0,H.jsx)(o,{kind:`quiet`,busy:i.isPending,onClick:()=>i.mutate({}),children:n.test}),t&&(0,H.jsx)(o,{onClick:t,children:n.markDone})]}),(0,H.jsx)(`div`,{role:`status`,children:d!==``&&(0,H.jsxs)(H.Fragment,{children:[g.error&&!v&&(0,H.jsx)(`p`,{children:n.testUnread}),v?.state===`SENT`&&(0,H.jsx)(u,{kind:`done`,children:(0,H.jsx)(`p`,{children:n.testSent(v.to)})}),v?.state===`FAILED`&&(0,H.jsxs)(u,{kind:`danger`,children:[(0,H.jsx)(`p`,{children:n.testFailed}),(0,H.jsx)(`p`,{className:`mono`,children:v.lastError})]}),v?.state===`WAITING`&&v.lastError!==``&&(0,H.jsxs)(u,{kind:`danger`,children:[(0,H.jsx)(`p`,{children:n.testTried}),(0,H.jsx)(`p`,{className:`mono`,children:v.lastError})]}),(v===null||v.state===`WAITING`&&v.lastError===``)&&!g.error&&(0,H.jsx)(`p`,{children:e?n.testSending:n.testWaits})]})})]})}var K=g({title:`Department`,lead:`What stands at the foot of every page, in mails and on surveys.`,names:`Names`,name:`Name of the department`,institution:`University or institution`,running:`Time and help`,zone:`Time zone`,zoneHint:`Deadlines end at 23:59 in this zone and are shown in it. Deadlines that are set already keep their moment.`,helpContact:`Whom to ask`,helpContactHint:`About Laurel, privacy or mistreatment: a name, an address or a telephone number. Shown on every page.`,save:`Save`,saved:`Saved. Everybody sees it from now on.`,moc:`Maintenance of Certification`,mocText:`What records of reviewing feedback are made with, from now on. Records that are made stay as they are. Time spent mentoring never counts.`,mocCheck:e=>`Laurel knows ${e}. Rates change, and no page of the Royal College names feedback on mentoring: please check each rate before you enter it. Every record tells its reader to check it again in MAINPORT.`,section3:e=>`Credits per hour in ${e}`,section3Hint:e=>`Left empty, the rate of the framework is told: ${e} an hour.`,section2:`Credits per hour of planned learning, Section 2`,section2Hint:`Off until you enter it: records of planned learning then tell hours and no credits.`,accreditation:`Accreditation`,accreditationText:`A record needs none: whoever took part claims the hours. Without an accreditation that is entered here, nothing in Laurel says that anything is accredited or approved.`,accredited:`An accredited provider has approved the review of feedback`,notAccredited:`None is entered, so no record speaks of one.`,provider:`Accredited provider`,providerHint:`As it wants to be named.`,approval:`Approval`,approvalHint:`Its number or date.`,maximum:`Maximum, in hours`,maximumHint:`For one person, to the quarter.`,statement:`Accreditation statement`,statementHint:`Word for word as the provider gave it.`,mocSave:`Keep for new records`,mocSaved:`Saved. Records are made with it from now on.`},{title:`Département`,lead:`Ce qui figure au bas de chaque page, dans les courriels et sur les sondages.`,names:`Noms`,name:`Nom du département`,institution:`Université ou établissement`,running:`Heure et aide`,zone:`Fuseau horaire`,zoneHint:`Les échéances tombent à 23 h 59 dans ce fuseau et y sont affichées. Celles qui sont déjà fixées gardent leur moment.`,helpContact:`À qui s’adresser`,helpContactHint:`Pour Laurel, la vie privée ou un mauvais traitement : un nom, une adresse ou un numéro de téléphone. Affiché sur chaque page.`,save:`Enregistrer`,saved:`Enregistré. Tout le monde le voit dès maintenant.`,moc:`Maintien du certificat`,mocText:`Ce qui sert à établir les relevés d’examen de rétroaction, dorénavant. Les relevés déjà établis restent tels quels. Le temps de mentorat ne compte jamais.`,mocCheck:e=>`Laurel connaît ${e}. Les taux changent, et aucune page du Collège royal ne nomme la rétroaction sur le mentorat : vérifiez chaque taux avant de l’inscrire. Chaque relevé invite à le vérifier de nouveau dans MAINPORT.`,section3:e=>`Crédits par heure, ${e}`,section3Hint:e=>`Si le champ est vide, le taux du cadre est indiqué : ${e} par heure.`,section2:`Crédits par heure d’apprentissage planifié, Section 2`,section2Hint:`Désactivé tant que vous n’en inscrivez pas : ces relevés indiquent alors des heures et aucun crédit.`,accreditation:`Agrément`,accreditationText:`Un relevé n’en exige pas : la personne déclare elle-même ses heures. Sans agrément inscrit ici, rien dans Laurel ne dit que quoi que ce soit est agréé ou approuvé.`,accredited:`Un prestataire agréé a approuvé l’examen de la rétroaction`,notAccredited:`Aucun n’est inscrit ; aucun relevé n’en parle donc.`,provider:`Prestataire agréé`,providerHint:`Tel qu’il veut être nommé.`,approval:`Approbation`,approvalHint:`Son numéro ou sa date.`,maximum:`Maximum, en heures`,maximumHint:`Par personne, au quart près.`,statement:`Énoncé d’agrément`,statementHint:`Mot pour mot, tel que le prestataire l’a donné.`,mocSave:`Conserver pour les relevés à venir`,mocSaved:`Enregistré. Les relevés en tiennent compte dorénavant.`}),q=Intl.supportedValuesOf(`timeZone`),J=[`name`,`institution`];function ue({only:e,next:t}){let n=K(),r=R(),i=c(),o=h(),s=p(),[l,u]=(0,L.useState)({name:{en:o.name.en,fr:o.name.fr},institution:{en:o.institution.en,fr:o.institution.fr},zone:o.zone,language:o.languages[0]??`en`}),[d,f]=(0,L.useState)(0),m=a(D),g=m.data?.departmentUpdate.userErrors??[],_=()=>m.mutate({input:l},{onSuccess:({departmentUpdate:e})=>{e.department&&(f(e=>e+1),s().then(()=>t?.()))}}),v=e=>{let t=J.find(t=>e.path.includes(t));return t?`${t}-${W(e,l[t])}`:e.path.at(-1)},b=(e,t)=>({id:`${e}-${t}`,lang:t,required:!0,value:l[e][t],error:g.find(n=>v(n)===`${e}-${t}`)?.message,onChange:n=>{let{value:r}=n.currentTarget;u(n=>({...n,[e]:{...n[e],[t]:r}}))}}),x=e=>({id:e,value:l[e],error:y(g,e),onChange:t=>{let{value:n}=t.currentTarget;u(t=>({...t,[e]:n}))}});return(0,H.jsxs)(U,{title:e===`time`?r.steps.TIME??``:n.names,faults:g,fieldOf:v,error:m.error,saves:d,said:n.saved,busy:m.isPending,leadsOn:t!==void 0,...t?{}:{label:n.save},onSubmit:_,children:[e!==`time`&&J.map(e=>(0,H.jsxs)(`div`,{className:`halves`,children:[(0,H.jsx)(T,{...b(e,`en`),label:`${n[e]}, ${i.inEnglish}`,withAsterisk:!1}),(0,H.jsx)(T,{...b(e,`fr`),label:`${n[e]}, ${i.inFrench}`,withAsterisk:!1})]},e)),e!==`names`&&(0,H.jsxs)(`div`,{className:`halves`,children:[(0,H.jsx)(C,{...x(`zone`),label:n.zone,description:n.zoneHint,data:q.includes(l.zone)?q:[l.zone,...q]}),(0,H.jsx)(C,{...x(`language`),label:r.language,description:r.languageHint,data:[`en`,`fr`].map(e=>({value:e,label:r.languages[e]??e}))})]})]})}function de({settings:e}){let t=R(),n=a(F),r=a(I),i=a(ee),o=a(te),s=a(ne),c=a(re);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{className:`muted`,children:t.placesText}),(0,H.jsx)(X,{id:`division`,title:t.divisions,none:t.noDivisions,add:t.addDivision,places:e.divisions.map(({division:e,people:t})=>({...e,people:t})),onAdd:e=>n.mutateAsync({input:e}).then(e=>e.divisionAdd),onRename:(e,t)=>r.mutateAsync({division:e,input:t}).then(e=>e.divisionRename),onRetire:(e,t)=>i.mutateAsync({division:e,retired:t}).then(e=>e.divisionRetire)}),(0,H.jsx)(X,{id:`site`,title:t.sites,none:t.noSites,add:t.addSite,places:e.sites.map(({site:e,people:t})=>({...e,people:t})),onAdd:e=>o.mutateAsync({input:e}).then(e=>e.siteAdd),onRename:(e,t)=>s.mutateAsync({site:e,input:t}).then(e=>e.siteRename),onRetire:(e,t)=>c.mutateAsync({site:e,retired:t}).then(e=>e.siteRetire)})]})}var Y={code:``,name:{en:``,fr:``}};function X({id:e,title:t,none:n,add:r,places:i,onAdd:a,onRename:c,onRetire:l}){let u=R(),d=_(),f=B(),[p,m]=(0,L.useState)(Y),[h,g]=(0,L.useState)(null),[v,y]=(0,L.useState)([]),[C,w]=(0,L.useState)(),[E,D]=(0,L.useState)(``),[O,k]=(0,L.useState)(!1),A=async(e,t,n)=>{k(!0),y([]),w(void 0),D(``);try{let r=await e;y(r.userErrors),f(r.settings)&&(D(t),n())}catch(e){w(e)}finally{k(!1)}},j=(e,t)=>n=>`${e}-${n.path.includes(`code`)?`code`:W(n,t.name)}`,M=(e,t,n,r,i)=>{let a=j(e,t),o=t=>i.find(n=>a(n)===`${e}-${t}`)?.message;return(0,H.jsxs)(`div`,{className:`thirds`,children:[[`en`,`fr`].map(r=>(0,H.jsx)(T,{id:`${e}-${r}`,lang:r,label:r===`en`?u.nameEn:u.nameFr,value:t.name[r],error:o(r),onChange:e=>n({...t,name:{...t.name,[r]:e.currentTarget.value}})},r)),r&&(0,H.jsx)(T,{id:`${e}-code`,label:u.code,description:u.codeHint,value:t.code,error:o(`code`),onChange:e=>n({...t,code:e.currentTarget.value})})]})},N=h===null?v:[];return(0,H.jsxs)(`section`,{className:`card`,"aria-labelledby":`${e}-title`,children:[(0,H.jsx)(`h2`,{id:`${e}-title`,children:t}),C!==void 0&&h===null&&(0,H.jsx)(s,{error:C}),E!==``&&(0,H.jsx)(S,{children:(0,H.jsx)(`p`,{children:E})},E),i.length===0?(0,H.jsx)(`p`,{children:n}):(0,H.jsx)(`ul`,{className:`places`,children:i.map(e=>{let t=d(e.name);return(0,H.jsxs)(`li`,{className:e.retired?`place retired`:`place`,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`span`,{className:`strong`,children:t}),` `,(0,H.jsx)(`span`,{className:`muted small nowrap`,children:e.code}),(0,H.jsxs)(`div`,{className:`muted small`,children:[u.people(e.people),e.retired&&(0,H.jsxs)(H.Fragment,{children:[` · `,u.retired]})]})]}),(0,H.jsxs)(`div`,{className:`row`,children:[(0,H.jsx)(o,{kind:`quiet`,"aria-label":u.rename(t),onClick:()=>g({id:e.id,code:``,name:{en:e.name.en,fr:e.name.fr}}),children:u.renameShort}),(0,H.jsx)(o,{kind:`quiet`,busy:O,"aria-label":e.retired?u.restore(t):u.retire(t),onClick:()=>void A(l(e.id,!e.retired),e.retired?u.wasRestored(t):u.wasRetired(t),()=>{}),children:e.retired?u.restoreShort:u.retireShort})]})]},e.id)})}),(0,H.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),A(a(p),u.added(d(p.name)),()=>m(Y))},children:[(0,H.jsx)(b,{faults:N,fieldOf:j(e,p)}),M(e,p,m,!0,N),(0,H.jsx)(`div`,{className:`row`,children:(0,H.jsx)(o,{type:`submit`,kind:`quiet`,busy:O&&h===null,children:r})})]}),(0,H.jsx)(x,{title:u.renameTitle(h?d(i.find(e=>e.id===h.id)?.name??h.name):``),open:h!==null,confirm:u.save,busy:O,error:C,faults:h?v:[],fieldOf:j(`${e}-rename`,h??Y),onClose:()=>{g(null),y([])},onConfirm:()=>h&&void A(c(h.id,{code:``,name:h.name}),u.renamed(d(h.name)),()=>g(null)),children:h&&M(`${e}-rename`,h,e=>g({...h,...e}),!1,v)})]})}var Z=[`ranks`,`positions`,`appointmentTypes`];function fe({settings:e,next:t}){let n=R(),{vocabulary:r}=h(),i=B(),o=e=>r[e].map(e=>({key:e.code,code:e.code,en:e.label.en,fr:e.label.fr,retired:e.retired})),[s,c]=(0,L.useState)(()=>({ranks:o(`ranks`),positions:o(`positions`),appointmentTypes:o(`appointmentTypes`),stages:o(`stages`)})),[l,u]=(0,L.useState)({earlyYears:String(e.earlyYears),midYears:String(e.midYears)}),[d,f]=(0,L.useState)(0),p=a(P),m=p.data?.vocabularySet.userErrors??[],g=e=>{let t=[...Z,`stages`].find(t=>e.path.includes(t));if(!t)return e.path.at(-1);let n=Number(e.path.find(e=>/^\d+$/.test(e))??0),r=s[t][n];return r?`${t}-${r.key}-${W(e,r)}`:`${t}-add`},_=e=>s[e].map(e=>({code:e.code,label:{en:e.en,fr:e.fr},retired:e.retired}));return(0,H.jsxs)(U,{title:n.sections.vocabulary,lead:n.vocabularyText,faults:m,fieldOf:g,error:p.error,saves:d,busy:p.isPending,leadsOn:t!==void 0,onSubmit:()=>p.mutate({input:{ranks:_(`ranks`),positions:_(`positions`),appointmentTypes:_(`appointmentTypes`),stages:_(`stages`),earlyYears:Q(l.earlyYears),midYears:Q(l.midYears)}},{onSuccess:({vocabularySet:e})=>{i(e.settings)&&(f(e=>e+1),t?.())}}),children:[Z.map(e=>(0,H.jsx)($,{list:e,title:n[e],words:s[e],faults:m,fieldOf:g,onChange:t=>c(n=>({...n,[e]:t}))},e)),(0,H.jsx)($,{list:`stages`,title:n.stages,words:s.stages,fixed:!0,faults:m,fieldOf:g,onChange:e=>c(t=>({...t,stages:e}))}),(0,H.jsx)(`p`,{className:`muted small`,children:n.stagesText}),(0,H.jsx)(`div`,{className:`halves`,children:[`earlyYears`,`midYears`].map(e=>(0,H.jsx)(T,{id:e,type:`number`,inputMode:`numeric`,min:1,max:60,label:n[e],value:l[e],error:y(m,e),onChange:t=>{let{value:n}=t.currentTarget;u(t=>({...t,[e]:n}))}},e))})]})}var Q=e=>Math.trunc(Number(e))||0;function $({list:e,title:t,words:n,fixed:r=!1,faults:i,fieldOf:a,onChange:s}){let c=R(),l=v(),u=(0,L.useRef)(0),d=(e,t)=>s(n.map((n,r)=>r===e?{...n,...t}:n)),f=(e,t)=>{let r=[...n],[i]=r.splice(e,1);i&&r.splice(t,0,i),s(r)},p=i.find(t=>a(t)===`${e}-add`);return(0,H.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,H.jsx)(`legend`,{children:t}),(0,H.jsx)(`ol`,{className:`words`,children:n.map((o,u)=>{let p=o[l]||o.en||c.newWord;return(0,H.jsxs)(`li`,{className:o.retired?`word retired`:`word`,children:[[`en`,`fr`].map(n=>(0,H.jsx)(T,{id:`${e}-${o.key}-${n}`,lang:n,"aria-label":n===`en`?c.inEnglish(c.term(t,u+1)):c.inFrench(c.term(t,u+1)),value:o[n],error:i.find(t=>a(t)===`${e}-${o.key}-${n}`)?.message,onChange:e=>d(u,{[n]:e.currentTarget.value})},n)),!r&&(0,H.jsxs)(`div`,{className:`row word-tools`,children:[o.retired&&(0,H.jsx)(`span`,{className:`chip`,children:c.retired}),(0,H.jsx)(`button`,{type:`button`,className:`tool`,"aria-label":c.up(p),disabled:u===0,onClick:()=>f(u,u-1),children:(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`↑`})}),(0,H.jsx)(`button`,{type:`button`,className:`tool`,"aria-label":c.down(p),disabled:u===n.length-1,onClick:()=>f(u,u+1),children:(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})}),o.code===``?(0,H.jsx)(`button`,{type:`button`,className:`tool`,"aria-label":c.drop(p),onClick:()=>s(n.filter((e,t)=>t!==u)),children:(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`×`})}):(0,H.jsx)(`button`,{type:`button`,className:`tool`,"aria-label":o.retired?c.restore(p):c.retire(p),onClick:()=>d(u,{retired:!o.retired}),children:(0,H.jsx)(`span`,{"aria-hidden":`true`,children:o.retired?`+`:`−`})})]})]},o.key)})}),p&&(0,H.jsx)(`p`,{className:`fault`,children:p.message}),!r&&(0,H.jsx)(`div`,{className:`row`,children:(0,H.jsxs)(o,{id:`${e}-add`,kind:`quiet`,onClick:()=>{u.current+=1,s([...n,{key:`new${String(u.current)}`,code:``,en:``,fr:``,retired:!1}])},children:[c.add,(0,H.jsxs)(`span`,{className:`unseen`,children:[`: `,t]})]})})]})}export{ce as a,U as c,B as d,V as f,K as i,z as l,de as n,se as o,A as p,ue as r,oe as s,fe as t,R as u};