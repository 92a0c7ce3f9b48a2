/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** All of it, or none: half an accreditation is none. */
export type AccreditationInput = {
  approval: string;
  maximum: number;
  provider: string;
  statement: TextInput;
};

export type AgendaItemState =
  | 'CLOSED'
  | 'OPEN'
  | 'WAITING';

export type AnnouncementLetterKind =
  | 'NOMINATORS_OF_WINNER'
  | 'NOT_CHOSEN'
  | 'WINNER';

export type AnnualReviewInput = {
  followUp: string;
  followUpOn?: string | null | undefined;
  heldOn?: string | null | undefined;
};

export type AssignmentInput = {
  /** People who can take no more reviews. */
  away?: Array<string | number>;
  /** Of the lot that decides between equally good plans. */
  seed: string;
};

export type AssignmentReason =
  | 'CONFLICT'
  | 'DECIDED_BY_LOT'
  | 'DIVISION_THERE'
  | 'FIXED'
  | 'FORBIDDEN'
  | 'GUEST'
  | 'LESS_EVEN_LOAD'
  | 'LESS_EXPERTISE'
  | 'LOAD_FULL'
  | 'MORE_MISSING'
  | 'MORE_MOVED'
  | 'OWN_DIVISION'
  | 'PLACES_FIXED'
  | 'SAME_DIVISION';

export type AssistantInput = {
  email: string;
  from?: string | null | undefined;
  scopes: Array<AssistantScope>;
  until?: string | null | undefined;
};

export type AssistantScope =
  /** Of a deputy: the approvals of a division director or physician-in-chief. */
  | 'APPROVALS'
  /** Drafts of dossiers: choosing, ordering and noting, without what feedback, letters and reflections say. */
  | 'DOSSIERS'
  | 'MEETINGS'
  /** The drafts of letters of nomination, which their author alone hands in. */
  | 'NOMINATIONS'
  | 'ROSTER';

/** Who stands behind an item. */
export type Attested =
  | 'DOCUMENT'
  | 'MENTEE'
  | 'SELF'
  | 'SYSTEM';

export type AudienceInput = {
  appointedFrom?: string | null | undefined;
  appointedUntil?: string | null | undefined;
  appointmentTypes?: Array<string> | null | undefined;
  divisions: Array<string | number>;
  positions: Array<string>;
  ranks: Array<string>;
  sites?: Array<string | number> | null | undefined;
  stages: Array<string>;
};

export type AwardCycleInput = {
  phases: Array<CyclePhaseInput>;
  revision: number;
  rubric: RubricInput;
  rules: Array<EligibilityRuleInput>;
  terms: CycleTermsInput;
};

export type AwardInput = {
  about: TextInput;
  committee?: string | number | null | undefined;
  division?: string | number | null | undefined;
  donor?: string;
  level: AwardLevel;
  name: TextInput;
  presenter?: string;
};

export type AwardLevel =
  | 'DEPARTMENT'
  | 'DIVISION';

export type AwardRecipientInput = {
  /** Of a person of the department; empty for somebody known by name. */
  email?: string;
  name?: string;
  year: number;
};

export type AwardReviewState =
  | 'ASSIGNED'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'VOID';

/** By what a badge says whose it is: the name on the certificate, or the holder's e-mail address as a salted hash. */
export type BadgeRecipient =
  | 'EMAIL'
  | 'NAME';

export type CalibrationRefusal =
  | 'DISCONNECTED'
  | 'NO_VARIATION'
  | 'TOO_FEW_NOMINATIONS'
  | 'TOO_THIN';

export type CampaignBlockInput = {
  division: string | number;
  minimum?: number | null | undefined;
  version: string | number;
};

export type CampaignEventKind =
  | 'CLOSED_EARLY'
  | 'EXTENDED'
  | 'REMINDED';

export type CampaignExtendInput = {
  closesOn: string;
  /** Tells those who have not answered by e-mail. */
  mail: boolean;
  reason: string;
};

export type CampaignInput = {
  audience: AudienceInput;
  closesOn: string;
  /** Hours after the deadline in which answers that are under way are still taken, 0 to 72. */
  graceHours?: number | null | undefined;
  mode: CampaignMode;
  notice: CollectionNoticeInput;
  /** Dates on which those who have not answered are reminded. */
  remindOn?: Array<string> | null | undefined;
  series: string;
  title: TextInput;
  version: string | number;
  wave: number;
};

export type CampaignMailKind =
  | 'EXTENSION'
  | 'INVITATION'
  | 'REMINDER';

/** What is promised to those who answer; fixed when a campaign opens. */
export type CampaignMode =
  /** Sealed in a ballot box. When it is opened, nobody can tell any more who wrote what. */
  | 'ANONYMOUS'
  /** The name stands on the answers for the roles the promise names. */
  | 'ATTRIBUTED'
  /** Answers are linked to people but nobody reads them by name, save a custodian, audited. */
  | 'CONFIDENTIAL';

export type CampaignState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  /** Closed, and its figures are written. */
  | 'RELEASED';

export type CertificateEventKind =
  /** The mail with the file went out. */
  | 'DELIVERED'
  | 'PLAQUE'
  | 'PRESENTATION'
  | 'REVOKED'
  | 'STIPEND'
  | 'SUPERSEDED';

export type CertificateState =
  | 'CURRENT'
  | 'REVOKED'
  /** Another one was issued in its place. */
  | 'SUPERSEDED';

export type CertificatesInput = {
  kind: RecognitionKind;
  /** Null: each person's own. */
  language?: string | null | undefined;
  people: Array<string | number>;
  presenter: string;
  since?: string | null | undefined;
  title: TextInput;
  until?: string | null | undefined;
};

export type CollectionNoticeInput = {
  authority: TextInput;
  contact: TextInput;
  purpose: TextInput;
};

export type CommentAcceptInput = {
  /** Why it was changed; may be empty. */
  reason?: string;
  /** The comment in the words to be shown; null leaves it as it is. */
  text?: string | null | undefined;
};

export type CommentState =
  | 'ACCEPTED'
  | 'PENDING'
  | 'WITHHELD';

export type CommitteeDuty =
  | 'CHAIR'
  /** Takes the chair where the chair must not. */
  | 'DEPUTY'
  | 'MEMBER';

export type CommitteeInput = {
  members: Array<CommitteeTermInput>;
  name: TextInput;
};

export type CommitteeTermInput = {
  duty: CommitteeDuty;
  /** Any address of a person of the department. */
  email: string;
  from: string;
  until?: string | null | undefined;
};

export type ConflictKind =
  | 'CO_NOMINATOR'
  | 'CO_NOMINEE'
  | 'DECLARED_BY_MEMBER'
  | 'DECLARED_BY_NOMINEE'
  | 'IS_NOMINEE'
  | 'LETTER_WRITER'
  | 'MENTEE'
  | 'MENTOR'
  | 'NOMINATOR'
  | 'REPORTING_LINE'
  | 'SAME_DIVISION'
  | 'SET_BY_CHAIR'
  | 'SUPERVISION';

export type ConflictState =
  | 'DISMISSED'
  | 'GONE'
  | 'STANDS'
  /** Bars until the chair has looked at it. */
  | 'SUGGESTED';

export type ConsentState =
  | 'ASKED'
  | 'DECLINED'
  | 'GIVEN'
  | 'NOT_ASKED'
  | 'WITHDRAWN';

export type CriterionInput = {
  anchors?: Array<RubricAnchorInput>;
  help: TextInput;
  name: TextInput;
  required: boolean;
  weight: number;
};

export type CyclePhaseInput = {
  existence?: boolean;
  from: string;
  grace?: number;
  kind: CyclePhaseKind;
  names?: boolean;
  to: string;
};

export type CyclePhaseKind =
  | 'ANNOUNCEMENT'
  | 'MEETING'
  | 'NOMINATION'
  | 'PACKAGE'
  | 'REVIEW';

export type CycleState =
  | 'ANNOUNCED'
  /** Open to the department; rules are fixed, dates are moved with a reason. */
  | 'CALLED'
  | 'DECIDED'
  | 'DRAFT'
  | 'SEALED';

export type CycleTermsInput = {
  endedWithin: number;
  joint?: boolean;
  letter: number;
  lettersFrom: number;
  lettersTo: number;
  places: number;
  quorum: number;
  reviewers: number;
  rule?: RankingRule;
  statement: number;
  tie?: RankingTie;
};

export type DepartmentInput = {
  helpContact: string;
  institution: TextInput;
  name: TextInput;
  zone: string;
};

/** What the owner made of one item. They stand in the order in which they are given. */
export type DossierChoice = {
  key: string;
  levelNow: string;
  levelThen: string;
  note: string;
  out: boolean;
};

export type DossierDraft = {
  cycleSince?: string | null | undefined;
  cycleUntil?: string | null | undefined;
  items: Array<DossierChoice>;
  language: string;
  since?: string | null | undefined;
  texts: Array<DossierText>;
  until?: string | null | undefined;
  without: Array<string>;
};

export type DossierInput = {
  kind: DossierKind;
  language: string;
  /** Null: from January of the year of the last promotion, to today. */
  since?: string | null | undefined;
  until?: string | null | undefined;
};

/** What a dossier is for. */
export type DossierKind =
  /** Mentorship received, beside the documents of a continuing appointment review. */
  | 'CFAR_ANNEX'
  /** A year of records for Maintenance of Certification. */
  | 'MOC_YEAR'
  /** Mentorship given, for promotion. */
  | 'PROMOTION';

export type DossierState =
  | 'CURRENT'
  /** A newer version, or a consent that was withdrawn, took its place; which is not said. */
  | 'SUPERSEDED';

export type DossierText = {
  section: string;
  text: string;
};

export type DossierUse =
  | 'CFAR'
  | 'PROMOTION';

/** What the owner should look at before freezing. */
export type DossierWarningCode =
  | 'AFTER_PROMOTION'
  | 'BEFORE_PROMOTION'
  | 'EMPTY'
  /** Texts or notes that mention a continuing appointment review. */
  | 'MENTIONS_CFAR'
  /** Texts or notes that hold the name of a mentee who has not agreed to be named. */
  | 'NAMED_IN_TEXT'
  | 'NO_STATEMENT'
  | 'PROMOTION_UNKNOWN'
  | 'UNCONFIRMED'
  | 'UNNAMED'
  | 'UNQUOTED';

export type DueTaskKind =
  | 'ANNUAL_REVIEW'
  | 'CHECK_IN'
  | 'EXPECTATIONS'
  | 'FORMAL_MENTOR'
  | 'PLAN';

export type EligibilityRuleInput = {
  codes?: Array<string>;
  kind: EligibilityRuleKind;
  least?: number;
  most?: number;
};

export type EligibilityRuleKind =
  | 'APPOINTMENT_IN'
  | 'CURRENTLY_EMPLOYED'
  | 'DIVISION_IN'
  | 'FACULTY_MENTEES'
  | 'NOMINATOR_INSIDE'
  | 'NO_PAST_RECIPIENT'
  | 'NO_SELF_NOMINATION'
  | 'POSITION_IN'
  | 'RANK_IN'
  | 'YEARS_SINCE_APPOINTMENT';

/** An answer about one relationship, or about one letter. */
export type EvidenceAnswer = {
  /** Null: not said. */
  agree?: boolean | null | undefined;
  letter?: string | number | null | undefined;
  mentorship?: string | number | null | undefined;
  outcomes?: Array<OutcomeAnswer> | null | undefined;
  words?: string | null | undefined;
};

export type ExpectationsInput = {
  definition: TextInput;
  director: TextInput;
  facilitator: TextInput;
  mentee: TextInput;
  mentor: TextInput;
};

export type ExportFormat =
  /** Variables, values and labels alone. */
  | 'CODEBOOK'
  /** Comma-separated values, in the layout that is asked for. */
  | 'CSV'
  /** One JSON object per line. */
  | 'JSON_LINES'
  /** A ZIP of data, codebook and a script for R. */
  | 'R'
  /** A ZIP of REDCap's data dictionary and records. */
  | 'REDCAP'
  /** A system file of SPSS (.sav). */
  | 'SPSS'
  /** A workbook: data in codes, in labels, codebook and versions. */
  | 'XLSX';

export type ExportLayout =
  /** A row per answer. */
  | 'LONG'
  /** A row per response and a column per variable, in codes. */
  | 'WIDE'
  /** The same in labels. */
  | 'WIDE_LABELS';

export type ExtensionInput = {
  email: string;
  phase: CyclePhaseKind;
  reason: string;
  until: string;
};

export type FeedbackRoundInput = {
  closesOn: string;
  endedWithin: number;
  mistreatment: TextInput;
  notice: CollectionNoticeInput;
  title: TextInput;
  version: string | number;
};

export type FeedbackStanding =
  /** Too few then; a later round made the report. */
  | 'CARRIED'
  /** Too few for as long as answers are kept: they are gone unread, if there were any. */
  | 'LAPSED'
  | 'OPENING'
  | 'REPORTED'
  /** Too few have answered so far; answers are kept for the next round. */
  | 'TOO_FEW'
  /** The round is open: its closing date, and nothing else. */
  | 'UNDERWAY';

export type FiguresFormat =
  | 'CSV'
  | 'XLSX';

/** What comes with a recognition besides the paper. */
export type Fulfilment =
  | 'PLAQUE'
  | 'PRESENTATION'
  | 'STIPEND';

/** Whether somebody may be named on the public honour roll. Nobody is who has not agreed. */
export type HonourConsent =
  | 'AGREED'
  | 'ASKED'
  | 'NOT_ASKED'
  /** Taken back, or said no to. */
  | 'WITHDRAWN';

/** Give a template, or a version to copy, or neither for a blank one. */
export type InstrumentCreateInput = {
  copyOf?: string | number | null | undefined;
  purpose: InstrumentPurpose;
  template?: string | null | undefined;
  title: TextInput;
};

export type InstrumentDescribeInput = {
  citation: string;
  licence: string;
  permission: string;
  purpose: InstrumentPurpose;
  source: string;
  title: TextInput;
};

export type InstrumentFormat =
  /** A data dictionary as CSV, the ZIP of an instrument, or the JSON of the API's metadata. */
  | 'REDCAP'
  | 'SURVEYJS'
  /** A workbook with the sheets survey, choices and settings. */
  | 'XLSFORM';

export type InstrumentImportInput = {
  /** REDCap: the form to take; null takes all, a page for each. */
  form?: string | null | undefined;
  /** Existing instrument whose draft is replaced; null makes a new one. */
  instrument?: string | number | null | undefined;
  source: string;
  title: TextInput;
};

/** What a questionnaire is for. */
export type InstrumentPurpose =
  /** What the annual review asks about mentorship. */
  | 'ANNUAL_REVIEW'
  /** Everybody's mentorship, every one or two years. */
  | 'DEPARTMENT_SURVEY'
  /** The talk eighteen months after an appointment. */
  | 'EIGHTEEN_MONTH_CHECK_IN'
  /** What mentees say to their mentors in a round of feedback. */
  | 'MENTOR_FEEDBACK'
  /** What somebody needs from mentorship, before a mentor is found. */
  | 'NEEDS_INTAKE'
  | 'OTHER'
  /** How the mentorship programme itself is doing. */
  | 'PROGRAMME_EVALUATION'
  /** How one mentorship is going. */
  | 'RELATIONSHIP_CHECK_IN';

/** Where a mentee from elsewhere stood. The first four are in training. */
export type MenteeLevel =
  | 'FACULTY'
  | 'FELLOW'
  | 'OTHER'
  | 'POSTDOC'
  | 'RESIDENT'
  | 'STUDENT';

export type MentorOfferInput = {
  capacity: number;
  needs: MentorshipNeedsInput;
  noMentor: boolean;
  reason: string;
  willing: boolean;
};

export type MentoringActivityInput = {
  from?: string | null | undefined;
  included?: boolean;
  kind: MentorshipKind;
  mentee: string;
  outcome?: string;
  source?: string | number | null | undefined;
  to?: string | null | undefined;
};

export type MentorshipConcern =
  | 'BROKEN'
  /** The mentor has announced a departure. */
  | 'LEAVING'
  | 'QUIET'
  | 'SUPERVISION';

export type MentorshipEventKind =
  | 'ATTESTED'
  | 'BROKEN'
  | 'CHIEF_APPROVED'
  | 'DECLINED'
  | 'DIRECTOR_APPROVED'
  | 'DISPUTED'
  | 'ENDED'
  | 'LINK_SENT'
  | 'MENDED'
  | 'MENTEE_CONFIRMED'
  | 'MENTOR_CONFIRMED'
  /** A departure was announced ahead. */
  | 'MENTOR_LEAVING'
  | 'MENTOR_LEFT'
  /** It was taken back. */
  | 'MENTOR_STAYS'
  | 'PROPOSED'
  | 'QUIET'
  | 'RESUMED'
  | 'STARTED';

/** What a relationship is. A mentee has one formal mentor at a time, others as they like. */
export type MentorshipKind =
  | 'CO_MENTOR'
  | 'FORMAL'
  | 'INFORMAL'
  | 'PEER'
  | 'PROMOTION';

export type MentorshipNeed =
  | 'BALANCE'
  | 'CAREER'
  | 'LEADERSHIP'
  | 'NETWORK'
  | 'PROMOTION'
  | 'QUALITY'
  | 'RESEARCH'
  | 'SPONSORSHIP'
  | 'SUCCESSION'
  | 'TEACHING';

export type MentorshipNeedsInput = {
  codes: Array<MentorshipNeed>;
  words: string;
};

export type MentorshipProposal = {
  kind: MentorshipKind;
  /** The viewer when left out. */
  mentee?: string | number | null | undefined;
  mentor: string | number;
  needs: MentorshipNeedsInput;
  supervision: boolean;
};

/** How the department knows of it. */
export type MentorshipStanding =
  | 'CONFIRMED'
  | 'ON_RECORD'
  | 'SELF_ATTESTED';

/** How far it has come. A formal one waits for two approvals, any for both sides to confirm. */
export type MentorshipState =
  | 'ACTIVE'
  | 'APPROVED'
  | 'DECLINED'
  | 'ENDED'
  | 'PROPOSED';

export type MentorshipYearKind =
  /** From July. */
  | 'ACADEMIC'
  /** From January. */
  | 'CALENDAR';

export type MessageState =
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

/** And six components. */
export type MetricComponent =
  | 'DEVELOPMENT'
  | 'ENGAGEMENT'
  | 'OUTCOMES'
  | 'QUALITY'
  | 'RECOGNITION'
  | 'STRUCTURE';

/** The grid that metrics stand in: three levels. */
export type MetricLevel =
  | 'ACADEMIC_MEDICINE'
  | 'DEPARTMENT'
  | 'RELATIONSHIP';

export type MetricOrigin =
  | 'RECORDS'
  /** As released when a survey closed. */
  | 'SURVEY';

export type MetricUnit =
  | 'PEOPLE'
  /** Of n, 0 to 1. */
  | 'SHARE'
  | 'TOTAL';

export type MocSettingsInput = {
  accreditation?: AccreditationInput | null | undefined;
  section2?: number | null | undefined;
  section3?: number | null | undefined;
};

export type NominationLackKind =
  | 'LETTERS_TO_ASK_FOR'
  | 'LETTER_OF_SUPPORT'
  | 'NOMINATORS_LETTER'
  | 'NOMINEES_ANSWER'
  | 'NOMINEES_PACKAGE'
  | 'REVIEW'
  | 'REVIEWERS';

/** What somebody is to a nomination; one person may be several things. */
export type NominationSeat =
  | 'AUDITOR'
  | 'CHAIR'
  | 'COMMITTEE'
  | 'DECIDER'
  | 'LETTER_WRITER'
  | 'MEMBER'
  | 'NOMINATOR'
  | 'NOMINEE'
  | 'PRIMARY_REVIEWER'
  | 'SECONDARY_REVIEWER'
  | 'VISITOR';

export type NominationState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** What a nominee said; until they are asked they know nothing of it. */
export type NomineeAnswer =
  | 'ACCEPTED'
  | 'ASKED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'NOT_ASKED';

export type NomineePackageInput = {
  activities: Array<MentoringActivityInput>;
  revision: number;
  statement: string;
};

export type OutcomeAnswer = {
  confirm: boolean;
  outcome: string | number;
};

export type OutcomeInput = {
  agency?: string | null | undefined;
  amount?: string | null | undefined;
  doi?: string | null | undefined;
  joint?: boolean | null | undefined;
  kind: OutcomeKind;
  on?: string | null | undefined;
  role?: string | null | undefined;
  what: string;
};

/** Something a mentee reached. How a review of their appointment went is none: that is theirs to tell. */
export type OutcomeKind =
  | 'AWARD'
  | 'BECAME_MENTOR'
  | 'DEGREE'
  | 'GRANT'
  | 'LEADERSHIP'
  | 'PROMOTION'
  | 'PUBLICATION';

export type OutcomeState =
  | 'ASKED'
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'SELF';

export type OutsideMenteeInput = {
  /** Mail them a link to confirm by. */
  ask: boolean;
  email: string;
  ended?: string | null | undefined;
  level: MenteeLevel;
  name: string;
  place: string;
  started?: string | null | undefined;
};

export type PersonSort =
  | 'APPOINTED'
  | 'DIVISION'
  | 'NAME'
  | 'RANK';

export type PersonStatus =
  | 'ACTIVE'
  | 'LEFT'
  | 'ON_LEAVE';

export type PhaseDaysInput = {
  from: string;
  kind: CyclePhaseKind;
  to: string;
};

export type PlanInput = {
  goals: string;
  milestones: Array<PlanMilestoneInput>;
  /** Of the plan it began with, 0 for one not begun. */
  revision: number;
  startsOn?: string | null | undefined;
};

export type PlanMilestoneInput = {
  by?: string | null | undefined;
  what: string;
};

export type PlanState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED';

export type QuestionKind =
  /** One choice, a rating, yes or no. */
  | 'CHOICE'
  /** Several choices; shares can add up to more than 100 %. */
  | 'MULTIPLE'
  | 'NUMBER'
  /** A score of several questions. */
  | 'SCALE'
  /** Free text: the number of answers. What was written is released apart, after moderation. */
  | 'TEXT';

export type QuestionnaireState =
  | 'CLOSED'
  | 'NOT_STARTED'
  | 'STARTED'
  | 'SUBMITTED';

export type RankingRule =
  | 'BORDA'
  /** Allows for how strict each reviewer is; falls back to the raw mean where the reviews do not allow it. */
  | 'CALIBRATED_MEAN'
  | 'RAW_MEAN'
  | 'SCHULZE';

export type RankingTie =
  /** The higher mean on the criterion that weighs most. */
  | 'CRITERION'
  /** More reviewers who put nothing above it. */
  | 'FIRST_PLACES'
  /** Drawn from the sealed seed. */
  | 'LOT';

/** What is recognised. An award follows from its announcement; the others are issued by the mentorship lead. */
export type RecognitionKind =
  | 'AWARD'
  | 'COMMITTEE_SERVICE'
  | 'MENTOR_SERVICE'
  | 'TRAINING';

export type ReflectionInput = {
  change: string;
  content: string;
  followUpOn?: string | null | undefined;
  learned: string;
  /** Spent reading and thinking; time spent mentoring does not count. */
  minutes: number;
  on?: string | null | undefined;
  reaction: string;
};

export type ReflectionKind =
  /** A question of one's own: planned learning. */
  | 'LEARNING'
  | 'LETTER'
  | 'REPORT';

export type ReflectionState =
  | 'DONE'
  | 'DRAFT';

/** Each but the first parts everybody asked, by what was on record the day the survey opened. */
export type ReleaseDimension =
  | 'DEPARTMENT'
  | 'DIVISION'
  | 'POSITION'
  | 'RANK'
  | 'STAGE';

export type RemarkDecideInput = {
  reason?: string;
  state: RemarkState;
  /** What is shown instead of the text; empty leaves it as it is. */
  text?: string;
};

export type RemarkReviewInput = {
  /** What the mentor is told about it. */
  answer?: string;
  /** ASKED takes a decision back. */
  state: ReviewState;
  /** What is shown instead, when it is changed. */
  text?: string;
};

export type RemarkState =
  | 'ACCEPTED'
  | 'PENDING'
  | 'WITHHELD';

export type ReportPointState =
  /** The report does not show this mean. */
  | 'HIDDEN'
  /** Too few had answered for a report. */
  | 'NO_REPORT'
  /** The round asked something else. */
  | 'OTHER'
  | 'SHOWN';

export type ReviewInput = {
  comment: string;
  revision: number;
  scores: Array<number>;
};

export type ReviewState =
  | 'ASKED'
  | 'EDITED'
  | 'KEPT'
  | 'WITHHELD';

export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'AWARD_CHAIR'
  | 'COMMENT_MODERATOR'
  | 'CUSTODIAN'
  | 'DELEGATE'
  | 'DIVISION_DIRECTOR'
  | 'FACILITATOR'
  | 'PHYSICIAN_IN_CHIEF'
  | 'PROGRAM_LEAD'
  | 'VICE_CHAIR';

export type RoleGrantInput = {
  division?: string | number | null | undefined;
  from: string;
  role: Role;
  site?: string | number | null | undefined;
  until?: string | null | undefined;
};

/** What an import would do to a person, or what stands in its way. */
export type RosterChange =
  | 'CHANGED'
  | 'NEW'
  | 'NOT_IN_FILE'
  | 'UNCHANGED';

/** What the lead says of a file where the file alone does not say it. */
export type RosterChoices = {
  /** Remembered for the next file. */
  columns?: Array<RosterColumnChoice>;
  delimiter?: string;
  encoding?: string;
  mentors?: Array<RosterMentorChoice>;
  /** Those that mean a place on record are remembered. */
  places?: Array<RosterPlaceChoice>;
  tab?: string;
};

export type RosterColumnChoice = {
  /** Empty leaves the column out. */
  field: string;
  header: string;
};

export type RosterMentorChoice = {
  /** Address of somebody on record or in the file; empty leaves the mentor as on record. */
  email: string;
  written: string;
};

export type RosterPlaceChoice = {
  kind: RosterPlaceKind;
  /** Name or code of a place on record, or another spelling of the file that is new; empty for a new place. */
  means: string;
  written: string;
};

export type RosterPlaceKind =
  | 'DIVISION'
  | 'SITE';

export type RosterProblem =
  /** Mentor and mentee are one person. */
  | 'ONESELF'
  /** The mentee reports to the mentor. */
  | 'REPORTING_LINE'
  /** The file names more than one formal mentor; the first was taken. */
  | 'SECOND_MENTOR';

export type RosterSort =
  | 'APPOINTED'
  | 'MENTOR'
  | 'NAME'
  | 'PROMOTED'
  | 'UP_FOR';

export type RosterWordKind =
  | 'COLUMN'
  | 'DIVISION'
  | 'SITE';

/** How far a round of feedback is. */
export type RoundState =
  /** Closed; boxes are being opened. */
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  /** Every box that could be opened is. */
  | 'RELEASED';

export type RubricAnchorInput = {
  point: number;
  text: TextInput;
};

export type RubricInput = {
  criteria: Array<CriterionInput>;
  points: number;
};

export type ScaleTotal =
  | 'AVERAGE'
  | 'SUM';

export type SectionLayout =
  | 'FIGURES'
  | 'QUOTES'
  | 'RECORDS'
  | 'TABLE'
  | 'TEXT';

export type SelfAnswer =
  | 'MAN'
  | 'NO'
  | 'NON_BINARY'
  | 'OWN_WORDS'
  | 'PREFER_NOT_TO_SAY'
  | 'WOMAN'
  | 'YES';

export type SelfIdentifiedInput = {
  answer: SelfAnswer;
  question: SelfQuestion;
  words?: string;
};

export type SelfQuestion =
  | 'DISABILITY'
  | 'GENDER'
  | 'INDIGENOUS'
  | 'RACIALIZED'
  | 'TWO_SPIRIT_LGBTQ';

export type SemComponent =
  /** Training and skills. */
  | 'DEVELOPMENT'
  /** Participation and time. */
  | 'ENGAGEMENT'
  /** Effects on careers. */
  | 'OUTCOMES'
  /** Of the relationship. */
  | 'QUALITY'
  /** Reward, credit, promotion. */
  | 'RECOGNITION'
  /** Formal relationships, documentation, roles, check-ins. */
  | 'STRUCTURE';

export type SemLevel =
  | 'ACADEMIC_MEDICINE'
  | 'DEPARTMENT'
  | 'RELATIONSHIP';

/** How long after the last wave of a series the next one comes. Every one to two years is the rhythm; more is a gap, which stays one. */
export type SeriesRhythm =
  | 'DUE'
  | 'EARLY'
  | 'GAP';

export type SetUpInput = {
  departmentName: string;
  email: string;
  institution: string;
  name: string;
  token: string;
  zone: string;
};

export type SignInInput = {
  code?: string | null | undefined;
  request?: string | null | undefined;
  token?: string | null | undefined;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type SupportLetterInput = {
  email: string;
  language?: string;
  name: string;
  waived?: boolean;
};

export type SupportLetterState =
  | 'ASKED'
  | 'DECLINED'
  | 'RECEIVED'
  | 'REPLACED';

export type Suppression =
  /** Hidden so that another hidden figure cannot be worked out. */
  | 'COMPLEMENTARY'
  /** Fewer answers than the minimum. */
  | 'FEW'
  /** Too few answers to show how they are spread; the mean is shown. */
  | 'SPREAD'
  /** Everybody gave the same answer; which one would tell what each person said. */
  | 'UNANIMOUS';

/** Why a part of a comment is marked: it may give somebody away. A mark is a question to the moderator, not a decision. */
export type Telltale =
  /** E-mail, web page, account or telephone number. */
  | 'ADDRESS'
  | 'DATE'
  | 'NAME'
  /** Three digits and more. */
  | 'NUMBER'
  | 'PLACE';

export type TextInput = {
  en: string;
  fr: string;
};

export type TrainingInput = {
  heldOn?: string | null | undefined;
  provider: string;
  quarters: number;
  title: string;
};

export type TrendState =
  /** Suppressed, or not open to the viewer. */
  | 'HIDDEN'
  /** The wave had no such question. */
  | 'NOT_ASKED'
  /** There was no wave of this number: a gap, and nothing in its place. */
  | 'NOT_HELD'
  | 'SHOWN';

/** What a version changes against the one before. Results are pooled over cosmetic and additive changes alone. */
export type VersionChange =
  /** An optional question, a choice or a language more. */
  | 'ADDITIVE'
  /** Whatever makes earlier answers mean something else: they are not pooled with later ones. */
  | 'BREAKING'
  /** Words, help, order within a page. */
  | 'COSMETIC'
  /** There is nothing to compare with. */
  | 'FIRST';

export type VoteChoice =
  | 'ABSTAIN'
  | 'AGAINST'
  | 'FOR';

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { remindersStopped: string | null, person: { id: string, name: string, email: string, addresses: Array<string>, language: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null }, sessions: Array<{ id: string, device: string, started: string, lastSeen: string, current: boolean }> } | null };

export type RemindersChooseMutationVariables = Exact<{
  receive: boolean;
}>;


export type RemindersChooseMutation = { remindersChoose: { viewer: { remindersStopped: string | null, person: { id: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SelfIdentificationPartsFragment = { saved: string, answers: Array<{ question: SelfQuestion, answer: SelfAnswer, words: string }> };

export type SelfIdentificationQueryVariables = Exact<{ [key: string]: never; }>;


export type SelfIdentificationQuery = { selfIdentification: { saved: string, answers: Array<{ question: SelfQuestion, answer: SelfAnswer, words: string }> } | null };

export type SelfIdentificationSaveMutationVariables = Exact<{
  answers: Array<SelfIdentifiedInput> | SelfIdentifiedInput;
}>;


export type SelfIdentificationSaveMutation = { selfIdentificationSave: { selfIdentification: { saved: string, answers: Array<{ question: SelfQuestion, answer: SelfAnswer, words: string }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SignOutMutationVariables = Exact<{
  session?: string | number | null | undefined;
  everywhere?: boolean | null | undefined;
}>;


export type SignOutMutation = { signOut: { viewer: { person: { id: string }, sessions: Array<{ id: string, device: string, started: string, lastSeen: string, current: boolean }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CyclePartsFragment = { id: string, year: number, state: CycleState, viewerCanNominate: boolean, revision: number, called: string | null, viewerCanPlan: boolean, viewerCanMoveDates: boolean, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string, grace: number, existence: boolean, names: boolean }>, rules: Array<{ kind: EligibilityRuleKind, codes: Array<string>, least: number, most: number }>, rubric: { points: number, criteria: Array<{ weight: number, required: boolean, name: { en: string, fr: string }, help: { en: string, fr: string }, anchors: Array<{ point: number, text: { en: string, fr: string } }> }> }, terms: { places: number, joint: boolean, letter: number, lettersFrom: number, lettersTo: number, statement: number, reviewers: number, quorum: number, endedWithin: number, rule: RankingRule, tie: RankingTie } };

export type AwardPartsFragment = { id: string, level: AwardLevel, donor: string, presenter: string, committee: string | null, retired: boolean, viewerCanEdit: boolean, name: { en: string, fr: string }, about: { en: string, fr: string }, division: { id: string, name: { en: string, fr: string } } | null, committeeName: { en: string, fr: string } | null, cycles: Array<{ id: string, year: number, state: CycleState, viewerCanNominate: boolean, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }> }>, recipients: Array<{ id: string, year: number, name: string, onRecord: boolean }> };

export type AwardsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  retired: boolean;
}>;


export type AwardsQuery = { awards: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, level: AwardLevel, donor: string, retired: boolean, name: { en: string, fr: string }, division: { id: string, name: { en: string, fr: string } } | null, cycles: Array<{ id: string, year: number, state: CycleState, viewerDuty: CommitteeDuty | null, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }> }>, recipients: Array<{ id: string, year: number, name: string }> }> } };

export type AwardQueryVariables = Exact<{
  award: string | number;
}>;


export type AwardQuery = { award: { id: string, level: AwardLevel, donor: string, presenter: string, committee: string | null, retired: boolean, viewerCanEdit: boolean, name: { en: string, fr: string }, about: { en: string, fr: string }, division: { id: string, name: { en: string, fr: string } } | null, committeeName: { en: string, fr: string } | null, cycles: Array<{ id: string, year: number, state: CycleState, viewerCanNominate: boolean, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }> }>, recipients: Array<{ id: string, year: number, name: string, onRecord: boolean }> } | null };

export type AwardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardChoicesQuery = { divisions: Array<{ id: string, name: { en: string, fr: string } }>, committees: Array<{ id: string, name: { en: string, fr: string } }> };

export type AwardCycleQueryVariables = Exact<{
  cycle: string | number;
}>;


export type AwardCycleQuery = { awardCycle: { id: string, year: number, state: CycleState, viewerCanNominate: boolean, revision: number, called: string | null, viewerCanPlan: boolean, viewerCanMoveDates: boolean, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string, grace: number, existence: boolean, names: boolean }>, rules: Array<{ kind: EligibilityRuleKind, codes: Array<string>, least: number, most: number }>, rubric: { points: number, criteria: Array<{ weight: number, required: boolean, name: { en: string, fr: string }, help: { en: string, fr: string }, anchors: Array<{ point: number, text: { en: string, fr: string } }> }> }, terms: { places: number, joint: boolean, letter: number, lettersFrom: number, lettersTo: number, statement: number, reviewers: number, quorum: number, endedWithin: number, rule: RankingRule, tie: RankingTie } } | null };

export type CycleMovesQueryVariables = Exact<{
  cycle: string | number;
}>;


export type CycleMovesQuery = { awardCycleMoves: Array<{ reason: string, at: string, phases: Array<{ was: { kind: CyclePhaseKind, from: string, to: string }, is: { kind: CyclePhaseKind, from: string, to: string } }> }> };

export type CycleWinnersQueryVariables = Exact<{
  cycle: string | number;
}>;


export type CycleWinnersQuery = { awardDecision: { id: string, announced: string | null, underCorrection: boolean, winners: Array<{ id: string, name: string }> } | null };

export type CycleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CycleChoicesQuery = { divisions: Array<{ id: string, name: { en: string, fr: string } }> };

export type CommitteesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteesQuery = { committees: Array<{ id: string, name: { en: string, fr: string }, members: Array<{ id: string, duty: CommitteeDuty, from: string, until: string | null, person: { id: string, name: string, email: string } | null }> }> };

export type CommitteePartsFragment = { id: string, name: { en: string, fr: string }, members: Array<{ id: string, duty: CommitteeDuty, from: string, until: string | null, person: { id: string, name: string, email: string } | null }> };

export type AwardCreateMutationVariables = Exact<{
  input: AwardInput;
}>;


export type AwardCreateMutation = { awardCreate: { award: { id: string, level: AwardLevel, donor: string, presenter: string, committee: string | null, retired: boolean, viewerCanEdit: boolean, name: { en: string, fr: string }, about: { en: string, fr: string }, division: { id: string, name: { en: string, fr: string } } | null, committeeName: { en: string, fr: string } | null, cycles: Array<{ id: string, year: number, state: CycleState, viewerCanNominate: boolean, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }> }>, recipients: Array<{ id: string, year: number, name: string, onRecord: boolean }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardUpdateMutationVariables = Exact<{
  award: string | number;
  input: AwardInput;
}>;


export type AwardUpdateMutation = { awardUpdate: { award: { id: string, level: AwardLevel, donor: string, presenter: string, committee: string | null, retired: boolean, viewerCanEdit: boolean, name: { en: string, fr: string }, about: { en: string, fr: string }, division: { id: string, name: { en: string, fr: string } } | null, committeeName: { en: string, fr: string } | null, cycles: Array<{ id: string, year: number, state: CycleState, viewerCanNominate: boolean, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }> }>, recipients: Array<{ id: string, year: number, name: string, onRecord: boolean }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardRetireMutationVariables = Exact<{
  award: string | number;
  retired: boolean;
}>;


export type AwardRetireMutation = { awardRetire: { award: { id: string, level: AwardLevel, donor: string, presenter: string, committee: string | null, retired: boolean, viewerCanEdit: boolean, name: { en: string, fr: string }, about: { en: string, fr: string }, division: { id: string, name: { en: string, fr: string } } | null, committeeName: { en: string, fr: string } | null, cycles: Array<{ id: string, year: number, state: CycleState, viewerCanNominate: boolean, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }> }>, recipients: Array<{ id: string, year: number, name: string, onRecord: boolean }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardRecipientsAddMutationVariables = Exact<{
  award: string | number;
  recipients: Array<AwardRecipientInput> | AwardRecipientInput;
}>;


export type AwardRecipientsAddMutation = { awardRecipientsAdd: { award: { id: string, level: AwardLevel, donor: string, presenter: string, committee: string | null, retired: boolean, viewerCanEdit: boolean, name: { en: string, fr: string }, about: { en: string, fr: string }, division: { id: string, name: { en: string, fr: string } } | null, committeeName: { en: string, fr: string } | null, cycles: Array<{ id: string, year: number, state: CycleState, viewerCanNominate: boolean, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }> }>, recipients: Array<{ id: string, year: number, name: string, onRecord: boolean }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardRecipientRemoveMutationVariables = Exact<{
  recipient: string | number;
}>;


export type AwardRecipientRemoveMutation = { awardRecipientRemove: { award: { id: string, level: AwardLevel, donor: string, presenter: string, committee: string | null, retired: boolean, viewerCanEdit: boolean, name: { en: string, fr: string }, about: { en: string, fr: string }, division: { id: string, name: { en: string, fr: string } } | null, committeeName: { en: string, fr: string } | null, cycles: Array<{ id: string, year: number, state: CycleState, viewerCanNominate: boolean, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }> }>, recipients: Array<{ id: string, year: number, name: string, onRecord: boolean }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardCyclePlanMutationVariables = Exact<{
  award: string | number;
  year: number;
}>;


export type AwardCyclePlanMutation = { awardCyclePlan: { cycle: { id: string, year: number, state: CycleState, viewerCanNominate: boolean, revision: number, called: string | null, viewerCanPlan: boolean, viewerCanMoveDates: boolean, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string, grace: number, existence: boolean, names: boolean }>, rules: Array<{ kind: EligibilityRuleKind, codes: Array<string>, least: number, most: number }>, rubric: { points: number, criteria: Array<{ weight: number, required: boolean, name: { en: string, fr: string }, help: { en: string, fr: string }, anchors: Array<{ point: number, text: { en: string, fr: string } }> }> }, terms: { places: number, joint: boolean, letter: number, lettersFrom: number, lettersTo: number, statement: number, reviewers: number, quorum: number, endedWithin: number, rule: RankingRule, tie: RankingTie } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardCycleUpdateMutationVariables = Exact<{
  cycle: string | number;
  input: AwardCycleInput;
}>;


export type AwardCycleUpdateMutation = { awardCycleUpdate: { cycle: { id: string, year: number, state: CycleState, viewerCanNominate: boolean, revision: number, called: string | null, viewerCanPlan: boolean, viewerCanMoveDates: boolean, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string, grace: number, existence: boolean, names: boolean }>, rules: Array<{ kind: EligibilityRuleKind, codes: Array<string>, least: number, most: number }>, rubric: { points: number, criteria: Array<{ weight: number, required: boolean, name: { en: string, fr: string }, help: { en: string, fr: string }, anchors: Array<{ point: number, text: { en: string, fr: string } }> }> }, terms: { places: number, joint: boolean, letter: number, lettersFrom: number, lettersTo: number, statement: number, reviewers: number, quorum: number, endedWithin: number, rule: RankingRule, tie: RankingTie } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardCycleDiscardMutationVariables = Exact<{
  cycle: string | number;
}>;


export type AwardCycleDiscardMutation = { awardCycleDiscard: { award: { id: string, level: AwardLevel, donor: string, presenter: string, committee: string | null, retired: boolean, viewerCanEdit: boolean, name: { en: string, fr: string }, about: { en: string, fr: string }, division: { id: string, name: { en: string, fr: string } } | null, committeeName: { en: string, fr: string } | null, cycles: Array<{ id: string, year: number, state: CycleState, viewerCanNominate: boolean, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }> }>, recipients: Array<{ id: string, year: number, name: string, onRecord: boolean }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardCycleCallMutationVariables = Exact<{
  cycle: string | number;
}>;


export type AwardCycleCallMutation = { awardCycleCall: { cycle: { id: string, year: number, state: CycleState, viewerCanNominate: boolean, revision: number, called: string | null, viewerCanPlan: boolean, viewerCanMoveDates: boolean, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string, grace: number, existence: boolean, names: boolean }>, rules: Array<{ kind: EligibilityRuleKind, codes: Array<string>, least: number, most: number }>, rubric: { points: number, criteria: Array<{ weight: number, required: boolean, name: { en: string, fr: string }, help: { en: string, fr: string }, anchors: Array<{ point: number, text: { en: string, fr: string } }> }> }, terms: { places: number, joint: boolean, letter: number, lettersFrom: number, lettersTo: number, statement: number, reviewers: number, quorum: number, endedWithin: number, rule: RankingRule, tie: RankingTie } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardCycleMoveMutationVariables = Exact<{
  cycle: string | number;
  phases: Array<PhaseDaysInput> | PhaseDaysInput;
  reason: string;
  revision: number;
}>;


export type AwardCycleMoveMutation = { awardCycleMove: { cycle: { id: string, year: number, state: CycleState, viewerCanNominate: boolean, revision: number, called: string | null, viewerCanPlan: boolean, viewerCanMoveDates: boolean, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string, grace: number, existence: boolean, names: boolean }>, rules: Array<{ kind: EligibilityRuleKind, codes: Array<string>, least: number, most: number }>, rubric: { points: number, criteria: Array<{ weight: number, required: boolean, name: { en: string, fr: string }, help: { en: string, fr: string }, anchors: Array<{ point: number, text: { en: string, fr: string } }> }> }, terms: { places: number, joint: boolean, letter: number, lettersFrom: number, lettersTo: number, statement: number, reviewers: number, quorum: number, endedWithin: number, rule: RankingRule, tie: RankingTie } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CommitteeCreateMutationVariables = Exact<{
  input: CommitteeInput;
}>;


export type CommitteeCreateMutation = { committeeCreate: { committee: { id: string, name: { en: string, fr: string }, members: Array<{ id: string, duty: CommitteeDuty, from: string, until: string | null, person: { id: string, name: string, email: string } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CommitteeUpdateMutationVariables = Exact<{
  committee: string | number;
  input: CommitteeInput;
}>;


export type CommitteeUpdateMutation = { committeeUpdate: { committee: { id: string, name: { en: string, fr: string }, members: Array<{ id: string, duty: CommitteeDuty, from: string, until: string | null, person: { id: string, name: string, email: string } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CampaignsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  state?: CampaignState | null | undefined;
}>;


export type CampaignsQuery = { campaigns: { totalCount: number, nodes: Array<{ id: string, series: string, wave: number, mode: CampaignMode, state: CampaignState, closesOn: string, closes: string, eligible: number, responses: number | null, title: { en: string, fr: string }, releases: Array<{ id: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignPartsFragment = { id: string, series: string, wave: number, mode: CampaignMode, state: CampaignState, opened: string | null, closesOn: string, closes: string, closed: string | null, eligible: number, responses: number | null, viewerCanEdit: boolean, viewerCanOpen: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, version: { id: string, number: number, questions: number, minutes: number, languages: Array<string>, instrument: { id: string, title: { en: string, fr: string } } }, audience: { ranks: Array<string>, positions: Array<string>, stages: Array<string>, appointmentTypes: Array<string>, appointedFrom: string | null, appointedUntil: string | null, divisions: Array<{ id: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, name: { en: string, fr: string } }> }, notice: { en: string, fr: string }, promise: { en: string, fr: string }, releases: Array<{ id: string, invited: number | null, respondents: number | null, division: { id: string, name: { en: string, fr: string } } | null }> };

export type CampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignQuery = { campaign: { id: string, series: string, wave: number, mode: CampaignMode, state: CampaignState, opened: string | null, closesOn: string, closes: string, closed: string | null, eligible: number, responses: number | null, viewerCanEdit: boolean, viewerCanOpen: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, version: { id: string, number: number, questions: number, minutes: number, languages: Array<string>, instrument: { id: string, title: { en: string, fr: string } } }, audience: { ranks: Array<string>, positions: Array<string>, stages: Array<string>, appointmentTypes: Array<string>, appointedFrom: string | null, appointedUntil: string | null, divisions: Array<{ id: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, name: { en: string, fr: string } }> }, notice: { en: string, fr: string }, promise: { en: string, fr: string }, releases: Array<{ id: string, invited: number | null, respondents: number | null, division: { id: string, name: { en: string, fr: string } } | null }> } | null };

export type CampaignChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignChoicesQuery = { divisions: Array<{ id: string, code: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, name: { en: string, fr: string } }>, collectionNotice: { number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, campaignSeries: Array<{ name: string, wave: number, campaign: string, closesOn: string, months: number, rhythm: SeriesRhythm, title: { en: string, fr: string } }>, instruments: { nodes: Array<{ id: string, title: { en: string, fr: string }, versions: Array<{ id: string, number: number, languages: Array<string>, questions: number, minutes: number }> }> } };

export type AudienceCountQueryVariables = Exact<{
  audience: AudienceInput;
}>;


export type AudienceCountQuery = { audienceCount: { people: number, withoutAddress: number } };

export type CampaignMailQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignMailQuery = { outboxStatus: { mailConfigured: boolean } };

export type CampaignCreateMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type CampaignCreateMutation = { campaignCreate: { campaign: { id: string, series: string, wave: number, mode: CampaignMode, state: CampaignState, opened: string | null, closesOn: string, closes: string, closed: string | null, eligible: number, responses: number | null, viewerCanEdit: boolean, viewerCanOpen: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, version: { id: string, number: number, questions: number, minutes: number, languages: Array<string>, instrument: { id: string, title: { en: string, fr: string } } }, audience: { ranks: Array<string>, positions: Array<string>, stages: Array<string>, appointmentTypes: Array<string>, appointedFrom: string | null, appointedUntil: string | null, divisions: Array<{ id: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, name: { en: string, fr: string } }> }, notice: { en: string, fr: string }, promise: { en: string, fr: string }, releases: Array<{ id: string, invited: number | null, respondents: number | null, division: { id: string, name: { en: string, fr: string } } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CampaignUpdateMutationVariables = Exact<{
  campaign: string | number;
  input: CampaignInput;
}>;


export type CampaignUpdateMutation = { campaignUpdate: { campaign: { id: string, series: string, wave: number, mode: CampaignMode, state: CampaignState, opened: string | null, closesOn: string, closes: string, closed: string | null, eligible: number, responses: number | null, viewerCanEdit: boolean, viewerCanOpen: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, version: { id: string, number: number, questions: number, minutes: number, languages: Array<string>, instrument: { id: string, title: { en: string, fr: string } } }, audience: { ranks: Array<string>, positions: Array<string>, stages: Array<string>, appointmentTypes: Array<string>, appointedFrom: string | null, appointedUntil: string | null, divisions: Array<{ id: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, name: { en: string, fr: string } }> }, notice: { en: string, fr: string }, promise: { en: string, fr: string }, releases: Array<{ id: string, invited: number | null, respondents: number | null, division: { id: string, name: { en: string, fr: string } } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CampaignDiscardMutationVariables = Exact<{
  campaign: string | number;
}>;


export type CampaignDiscardMutation = { campaignDiscard: { campaign: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CampaignOpenMutationVariables = Exact<{
  campaign: string | number;
  key: string;
}>;


export type CampaignOpenMutation = { campaignOpen: { campaign: { id: string, series: string, wave: number, mode: CampaignMode, state: CampaignState, opened: string | null, closesOn: string, closes: string, closed: string | null, eligible: number, responses: number | null, viewerCanEdit: boolean, viewerCanOpen: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, version: { id: string, number: number, questions: number, minutes: number, languages: Array<string>, instrument: { id: string, title: { en: string, fr: string } } }, audience: { ranks: Array<string>, positions: Array<string>, stages: Array<string>, appointmentTypes: Array<string>, appointedFrom: string | null, appointedUntil: string | null, divisions: Array<{ id: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, name: { en: string, fr: string } }> }, notice: { en: string, fr: string }, promise: { en: string, fr: string }, releases: Array<{ id: string, invited: number | null, respondents: number | null, division: { id: string, name: { en: string, fr: string } } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CampaignCloseMutationVariables = Exact<{
  campaign: string | number;
  reason: string;
  key: string;
}>;


export type CampaignCloseMutation = { campaignClose: { campaign: { id: string, series: string, wave: number, mode: CampaignMode, state: CampaignState, opened: string | null, closesOn: string, closes: string, closed: string | null, eligible: number, responses: number | null, viewerCanEdit: boolean, viewerCanOpen: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, version: { id: string, number: number, questions: number, minutes: number, languages: Array<string>, instrument: { id: string, title: { en: string, fr: string } } }, audience: { ranks: Array<string>, positions: Array<string>, stages: Array<string>, appointmentTypes: Array<string>, appointedFrom: string | null, appointedUntil: string | null, divisions: Array<{ id: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, name: { en: string, fr: string } }> }, notice: { en: string, fr: string }, promise: { en: string, fr: string }, releases: Array<{ id: string, invited: number | null, respondents: number | null, division: { id: string, name: { en: string, fr: string } } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ConductPartsFragment = { campaign: string, graceHours: number, remindOn: Array<string>, viewerCanRemind: boolean, viewerCanExtend: boolean, viewerCanReadNames: boolean, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, events: Array<{ id: string, kind: CampaignEventKind, at: string, reason: string, sent: number | null, answered: number | null, from: string | null, to: string | null }>, delivery: { invited: number, sent: number, waiting: number, bounced: number, optedOut: number, reachable: number } | null, blocks: Array<{ id: string, minimum: number | null, division: { id: string, name: { en: string, fr: string } }, version: { id: string, number: number, questions: number, minutes: number, instrument: { id: string, title: { en: string, fr: string } } } }> };

export type CampaignConductQueryVariables = Exact<{
  campaign: string | number;
}>;


export type CampaignConductQuery = { campaignConduct: { campaign: string, graceHours: number, remindOn: Array<string>, viewerCanRemind: boolean, viewerCanExtend: boolean, viewerCanReadNames: boolean, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, events: Array<{ id: string, kind: CampaignEventKind, at: string, reason: string, sent: number | null, answered: number | null, from: string | null, to: string | null }>, delivery: { invited: number, sent: number, waiting: number, bounced: number, optedOut: number, reachable: number } | null, blocks: Array<{ id: string, minimum: number | null, division: { id: string, name: { en: string, fr: string } }, version: { id: string, number: number, questions: number, minutes: number, instrument: { id: string, title: { en: string, fr: string } } } }> } | null };

export type CampaignReminderQueryVariables = Exact<{
  campaign: string | number;
}>;


export type CampaignReminderQuery = { campaignReminder: { people: number, rested: boolean } | null };

export type CampaignMailTextQueryVariables = Exact<{
  campaign: string | number;
  kind: CampaignMailKind;
  language: string;
  closesOn?: string | null | undefined;
}>;


export type CampaignMailTextQuery = { campaignMail: { subject: string, text: string } | null };

export type CampaignBouncesQueryVariables = Exact<{
  campaign: string | number;
}>;


export type CampaignBouncesQuery = { campaignBounces: Array<{ person: string, name: string, address: string }> | null };

export type CampaignOwnResultsQueryVariables = Exact<{
  campaign: string | number;
}>;


export type CampaignOwnResultsQuery = { campaignOwnResults: Array<{ title: { en: string, fr: string }, release: { id: string, invited: number | null, respondents: number | null, division: { id: string, name: { en: string, fr: string } } | null, questions: Array<{ name: string, kind: QuestionKind, n: number | null, mean: number | null, title: { en: string, fr: string } }> } }> | null };

export type CampaignBlockChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignBlockChoicesQuery = { divisions: Array<{ id: string, code: string, name: { en: string, fr: string } }>, instruments: { nodes: Array<{ id: string, title: { en: string, fr: string }, versions: Array<{ id: string, number: number, languages: Array<string>, questions: number, minutes: number }> }> } };

export type CampaignRemindMutationVariables = Exact<{
  campaign: string | number;
  key: string;
}>;


export type CampaignRemindMutation = { campaignRemind: { conduct: { campaign: string, graceHours: number, remindOn: Array<string>, viewerCanRemind: boolean, viewerCanExtend: boolean, viewerCanReadNames: boolean, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, events: Array<{ id: string, kind: CampaignEventKind, at: string, reason: string, sent: number | null, answered: number | null, from: string | null, to: string | null }>, delivery: { invited: number, sent: number, waiting: number, bounced: number, optedOut: number, reachable: number } | null, blocks: Array<{ id: string, minimum: number | null, division: { id: string, name: { en: string, fr: string } }, version: { id: string, number: number, questions: number, minutes: number, instrument: { id: string, title: { en: string, fr: string } } } }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CampaignExtendMutationVariables = Exact<{
  campaign: string | number;
  input: CampaignExtendInput;
  key: string;
}>;


export type CampaignExtendMutation = { campaignExtend: { campaign: { id: string, series: string, wave: number, mode: CampaignMode, state: CampaignState, opened: string | null, closesOn: string, closes: string, closed: string | null, eligible: number, responses: number | null, viewerCanEdit: boolean, viewerCanOpen: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, version: { id: string, number: number, questions: number, minutes: number, languages: Array<string>, instrument: { id: string, title: { en: string, fr: string } } }, audience: { ranks: Array<string>, positions: Array<string>, stages: Array<string>, appointmentTypes: Array<string>, appointedFrom: string | null, appointedUntil: string | null, divisions: Array<{ id: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, name: { en: string, fr: string } }> }, notice: { en: string, fr: string }, promise: { en: string, fr: string }, releases: Array<{ id: string, invited: number | null, respondents: number | null, division: { id: string, name: { en: string, fr: string } } | null }> } | null, conduct: { campaign: string, graceHours: number, remindOn: Array<string>, viewerCanRemind: boolean, viewerCanExtend: boolean, viewerCanReadNames: boolean, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, events: Array<{ id: string, kind: CampaignEventKind, at: string, reason: string, sent: number | null, answered: number | null, from: string | null, to: string | null }>, delivery: { invited: number, sent: number, waiting: number, bounced: number, optedOut: number, reachable: number } | null, blocks: Array<{ id: string, minimum: number | null, division: { id: string, name: { en: string, fr: string } }, version: { id: string, number: number, questions: number, minutes: number, instrument: { id: string, title: { en: string, fr: string } } } }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CampaignBlockSetMutationVariables = Exact<{
  campaign: string | number;
  input: CampaignBlockInput;
}>;


export type CampaignBlockSetMutation = { campaignBlockSet: { conduct: { campaign: string, graceHours: number, remindOn: Array<string>, viewerCanRemind: boolean, viewerCanExtend: boolean, viewerCanReadNames: boolean, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, events: Array<{ id: string, kind: CampaignEventKind, at: string, reason: string, sent: number | null, answered: number | null, from: string | null, to: string | null }>, delivery: { invited: number, sent: number, waiting: number, bounced: number, optedOut: number, reachable: number } | null, blocks: Array<{ id: string, minimum: number | null, division: { id: string, name: { en: string, fr: string } }, version: { id: string, number: number, questions: number, minutes: number, instrument: { id: string, title: { en: string, fr: string } } } }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CampaignBlockRemoveMutationVariables = Exact<{
  campaign: string | number;
  division: string | number;
}>;


export type CampaignBlockRemoveMutation = { campaignBlockRemove: { conduct: { campaign: string, graceHours: number, remindOn: Array<string>, viewerCanRemind: boolean, viewerCanExtend: boolean, viewerCanReadNames: boolean, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, events: Array<{ id: string, kind: CampaignEventKind, at: string, reason: string, sent: number | null, answered: number | null, from: string | null, to: string | null }>, delivery: { invited: number, sent: number, waiting: number, bounced: number, optedOut: number, reachable: number } | null, blocks: Array<{ id: string, minimum: number | null, division: { id: string, name: { en: string, fr: string } }, version: { id: string, number: number, questions: number, minutes: number, instrument: { id: string, title: { en: string, fr: string } } } }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InvitationResendMutationVariables = Exact<{
  campaign: string | number;
  person: string | number;
  key: string;
}>;


export type InvitationResendMutation = { invitationResend: { conduct: { campaign: string, graceHours: number, remindOn: Array<string>, viewerCanRemind: boolean, viewerCanExtend: boolean, viewerCanReadNames: boolean, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, events: Array<{ id: string, kind: CampaignEventKind, at: string, reason: string, sent: number | null, answered: number | null, from: string | null, to: string | null }>, delivery: { invited: number, sent: number, waiting: number, bounced: number, optedOut: number, reachable: number } | null, blocks: Array<{ id: string, minimum: number | null, division: { id: string, name: { en: string, fr: string } }, version: { id: string, number: number, questions: number, minutes: number, instrument: { id: string, title: { en: string, fr: string } } } }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CampaignResponsesQueryVariables = Exact<{
  campaign: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignResponsesQuery = { campaign: { id: string, wave: number, title: { en: string, fr: string } } | null, campaignResponses: { definition: unknown, totalCount: number, nodes: Array<{ person: string, name: string, submitted: string, answers: unknown, definition: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LookUpsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LookUpsQuery = { lookUps: { totalCount: number, nodes: Array<{ id: string, wave: number, person: string, custodian: string, reason: string, at: string, title: { en: string, fr: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LookUpCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type LookUpCampaignsQuery = { lookUpCampaigns: Array<{ id: string, wave: number, closesOn: string, title: { en: string, fr: string } }> };

export type LookUpPeopleQueryVariables = Exact<{
  campaign: string | number;
  search: string;
}>;


export type LookUpPeopleQuery = { lookUpPeople: Array<{ person: string, name: string, division: { en: string, fr: string } }> };

export type ResponseLookUpMutationVariables = Exact<{
  campaign: string | number;
  person: string | number;
  reason: string;
}>;


export type ResponseLookUpMutation = { responseLookUp: { response: { person: string, name: string, submitted: string, answers: unknown, definition: unknown } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CommitteeCyclePartsFragment = { id: string, year: number, state: CycleState, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { reviewers: number } };

export type ConflictPartsFragment = { id: string, kind: ConflictKind, state: ConflictState, since: string | null, until: string | null, reason: string, dismissable: boolean, person: { id: string, name: string } };

export type CommitteeNominationPartsFragment = { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, assigned: number | null, reviewed: number | null, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, since: string | null, until: string | null, reason: string, dismissable: boolean, person: { id: string, name: string } }>, ownReview: { id: string, role: number, state: AwardReviewState } | null, reviews: Array<{ id: string, role: number, guest: boolean, state: AwardReviewState, reviewer: { id: string, name: string } | null }>, committee: Array<{ id: string, name: string }>, can: { assign: boolean, review: boolean, settle: boolean } };

export type ReviewedNominationPartsFragment = { id: string, barred: boolean, cycle: { id: string, year: number, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, rubric: { points: number, criteria: Array<{ weight: number, required: boolean, name: { en: string, fr: string }, help: { en: string, fr: string }, anchors: Array<{ point: number, text: { en: string, fr: string } }> }> } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, letter: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, state: SupportLetterState, waived: boolean, text: string | null }>, package: { statement: string, activities: Array<{ mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, since: string | null, until: string | null, reason: string, dismissable: boolean, person: { id: string, name: string } }>, ownReview: { id: string, role: number, guest: boolean, state: AwardReviewState, scores: Array<number>, comment: string, mean: number | null, revision: number, submitted: string | null, reviewer: { id: string, name: string } | null } | null, reviews: Array<{ id: string, role: number, guest: boolean, state: AwardReviewState, scores: Array<number>, comment: string, mean: number | null, revision: number, submitted: string | null, reviewer: { id: string, name: string } | null }>, can: { review: boolean, declare: boolean } };

export type ReviewWholePartsFragment = { id: string, role: number, guest: boolean, state: AwardReviewState, scores: Array<number>, comment: string, mean: number | null, revision: number, submitted: string | null, reviewer: { id: string, name: string } | null };

export type AssignmentPlanPartsFragment = { added: number, dropped: number, digest: string, pairs: Array<{ nomination: string, role: number, kept: boolean, nominee: { id: string, name: string }, reviewer: { id: string, name: string } }>, loads: Array<{ reviews: number, primary: number, guest: boolean, reviewer: { id: string, name: string } }>, unmet: Array<{ nomination: string, wanted: number, got: number, nominee: { id: string, name: string }, obstacles: Array<{ reasons: Array<AssignmentReason>, reviewer: { id: string, name: string } }> }> };

export type CommitteeCycleQueryVariables = Exact<{
  cycle: string | number;
}>;


export type CommitteeCycleQuery = { awardCycle: { id: string, year: number, state: CycleState, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { reviewers: number } } | null };

export type CommitteeNominationsQueryVariables = Exact<{
  cycle: string | number;
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  mine: boolean;
}>;


export type CommitteeNominationsQuery = { cycleNominations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, assigned: number | null, reviewed: number | null, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, since: string | null, until: string | null, reason: string, dismissable: boolean, person: { id: string, name: string } }>, ownReview: { id: string, role: number, state: AwardReviewState } | null, reviews: Array<{ id: string, role: number, guest: boolean, state: AwardReviewState, reviewer: { id: string, name: string } | null }>, committee: Array<{ id: string, name: string }>, can: { assign: boolean, review: boolean, settle: boolean } }> } };

export type ReviewedNominationQueryVariables = Exact<{
  nomination: string | number;
}>;


export type ReviewedNominationQuery = { nomination: { id: string, barred: boolean, cycle: { id: string, year: number, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, rubric: { points: number, criteria: Array<{ weight: number, required: boolean, name: { en: string, fr: string }, help: { en: string, fr: string }, anchors: Array<{ point: number, text: { en: string, fr: string } }> }> } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, letter: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, state: SupportLetterState, waived: boolean, text: string | null }>, package: { statement: string, activities: Array<{ mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, since: string | null, until: string | null, reason: string, dismissable: boolean, person: { id: string, name: string } }>, ownReview: { id: string, role: number, guest: boolean, state: AwardReviewState, scores: Array<number>, comment: string, mean: number | null, revision: number, submitted: string | null, reviewer: { id: string, name: string } | null } | null, reviews: Array<{ id: string, role: number, guest: boolean, state: AwardReviewState, scores: Array<number>, comment: string, mean: number | null, revision: number, submitted: string | null, reviewer: { id: string, name: string } | null }>, can: { review: boolean, declare: boolean } } | null };

export type NominationBoardQueryVariables = Exact<{
  cycle: string | number;
}>;


export type NominationBoardQuery = { nominationBoard: Array<{ nomination: string, state: NominationState, answer: NomineeAnswer, nominee: { id: string, name: string }, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null, over: boolean, letter: string | null, until: string | null }> }> };

export type NomineesToAskQueryVariables = Exact<{
  cycle: string | number;
}>;


export type NomineesToAskQuery = { nomineesToAsk: Array<{ nomination: string, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null } }> };

export type AssignmentPlanQueryVariables = Exact<{
  cycle: string | number;
  input: AssignmentInput;
}>;


export type AssignmentPlanQuery = { assignmentPlan: { plan: { added: number, dropped: number, digest: string, pairs: Array<{ nomination: string, role: number, kept: boolean, nominee: { id: string, name: string }, reviewer: { id: string, name: string } }>, loads: Array<{ reviews: number, primary: number, guest: boolean, reviewer: { id: string, name: string } }>, unmet: Array<{ nomination: string, wanted: number, got: number, nominee: { id: string, name: string }, obstacles: Array<{ reasons: Array<AssignmentReason>, reviewer: { id: string, name: string } }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AssignmentWhyQueryVariables = Exact<{
  nomination: string | number;
  reviewer: string | number;
  input: AssignmentInput;
}>;


export type AssignmentWhyQuery = { assignmentWhy: { reasons: Array<AssignmentReason>, reviewer: { id: string, name: string } } };

export type AdmissionCandidatesQueryVariables = Exact<{
  cycle: string | number;
  search: string;
}>;


export type AdmissionCandidatesQuery = { nominationCandidates: Array<{ id: string, name: string, rank: string, refusals: Array<string>, division: { en: string, fr: string } | null }> };

export type ReviewSaveMutationVariables = Exact<{
  nomination: string | number;
  input: ReviewInput;
}>;


export type ReviewSaveMutation = { reviewSave: { nomination: { id: string, ownReview: { id: string, revision: number, state: AwardReviewState } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ReviewSubmitMutationVariables = Exact<{
  nomination: string | number;
  input: ReviewInput;
}>;


export type ReviewSubmitMutation = { reviewSave: { nomination: { id: string, barred: boolean, cycle: { id: string, year: number, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, rubric: { points: number, criteria: Array<{ weight: number, required: boolean, name: { en: string, fr: string }, help: { en: string, fr: string }, anchors: Array<{ point: number, text: { en: string, fr: string } }> }> } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, letter: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, state: SupportLetterState, waived: boolean, text: string | null }>, package: { statement: string, activities: Array<{ mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, since: string | null, until: string | null, reason: string, dismissable: boolean, person: { id: string, name: string } }>, ownReview: { id: string, role: number, guest: boolean, state: AwardReviewState, scores: Array<number>, comment: string, mean: number | null, revision: number, submitted: string | null, reviewer: { id: string, name: string } | null } | null, reviews: Array<{ id: string, role: number, guest: boolean, state: AwardReviewState, scores: Array<number>, comment: string, mean: number | null, revision: number, submitted: string | null, reviewer: { id: string, name: string } | null }>, can: { review: boolean, declare: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ConflictDeclareMutationVariables = Exact<{
  nomination: string | number;
  reason: string;
}>;


export type ConflictDeclareMutation = { conflictDeclare: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ConflictSetMutationVariables = Exact<{
  nomination: string | number;
  person: string | number;
  reason: string;
}>;


export type ConflictSetMutation = { conflictSet: { nomination: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ConflictSettleMutationVariables = Exact<{
  conflict: string | number;
  stands: boolean;
  reason: string;
}>;


export type ConflictSettleMutation = { conflictSettle: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationsRemindMutationVariables = Exact<{
  cycle: string | number;
  nominations: Array<string | number> | string | number;
}>;


export type NominationsRemindMutation = { nominationsRemind: { count: number, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NomineesAskMutationVariables = Exact<{
  cycle: string | number;
  nominations: Array<string | number> | string | number;
}>;


export type NomineesAskMutation = { nomineesAsk: { count: number, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AssignmentApplyMutationVariables = Exact<{
  cycle: string | number;
  input: AssignmentInput;
  digest: string;
}>;


export type AssignmentApplyMutation = { assignmentApply: { plan: { added: number, dropped: number, digest: string, pairs: Array<{ nomination: string, role: number, kept: boolean, nominee: { id: string, name: string }, reviewer: { id: string, name: string } }>, loads: Array<{ reviews: number, primary: number, guest: boolean, reviewer: { id: string, name: string } }>, unmet: Array<{ nomination: string, wanted: number, got: number, nominee: { id: string, name: string }, obstacles: Array<{ reasons: Array<AssignmentReason>, reviewer: { id: string, name: string } }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ReviewerAssignMutationVariables = Exact<{
  nomination: string | number;
  email: string;
  role: number;
}>;


export type ReviewerAssignMutation = { reviewerAssign: { nomination: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ReviewerRemoveMutationVariables = Exact<{
  nomination: string | number;
  review: string | number;
}>;


export type ReviewerRemoveMutation = { reviewerRemove: { nomination: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardCycleExtendMutationVariables = Exact<{
  cycle: string | number;
  input: ExtensionInput;
}>;


export type AwardCycleExtendMutation = { awardCycleExtend: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SupportLetterExtendMutationVariables = Exact<{
  letter: string | number;
  until: string;
  reason: string;
}>;


export type SupportLetterExtendMutation = { supportLetterExtend: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NomineeAdmitMutationVariables = Exact<{
  cycle: string | number;
  nominee: string | number;
  reason: string;
}>;


export type NomineeAdmitMutation = { nomineeAdmit: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type PersonaSignInMutationVariables = Exact<{
  persona: string | number;
}>;


export type PersonaSignInMutation = { personaSignIn: { viewer: { person: { id: string, name: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type DepartmentUpdateMutationVariables = Exact<{
  input: DepartmentInput;
}>;


export type DepartmentUpdateMutation = { departmentUpdate: { department: { zone: string, helpContact: string, name: { en: string, fr: string }, institution: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MocSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MocSettingsQuery = { mocSettings: { frameworkRate: number, section3: number | null, section2: number | null, framework: { en: string, fr: string }, section: { en: string, fr: string }, accreditation: { provider: string, approval: string, maximum: number, statement: { en: string, fr: string } } | null } };

export type MocSettingsPartsFragment = { frameworkRate: number, section3: number | null, section2: number | null, framework: { en: string, fr: string }, section: { en: string, fr: string }, accreditation: { provider: string, approval: string, maximum: number, statement: { en: string, fr: string } } | null };

export type MocSettingsUpdateMutationVariables = Exact<{
  input: MocSettingsInput;
}>;


export type MocSettingsUpdateMutation = { mocSettingsUpdate: { settings: { frameworkRate: number, section3: number | null, section2: number | null, framework: { en: string, fr: string }, section: { en: string, fr: string }, accreditation: { provider: string, approval: string, maximum: number, statement: { en: string, fr: string } } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type DossierVersionPartsFragment = { id: string, number: number, code: string, frozen: string, state: DossierState, pages: number | null, pdf: string, page: string, verification: string, summaryPdf: string | null, summaryXlsx: string | null, parts: Array<{ title: string, pdf: string }> };

export type MenteeOutcomePartsFragment = { id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState };

export type DossierPartsFragment = { id: string, kind: DossierKind, since: string, until: string, language: string, revision: number, cycleSince: string | null, cycleUntil: string | null, used: DossierUse | null, usedYear: number | null, preview: string, viewerIsOwner: boolean, owner: { id: string, name: string }, versions: Array<{ id: string, number: number, code: string, frozen: string, state: DossierState, pages: number | null, pdf: string, page: string, verification: string, summaryPdf: string | null, summaryXlsx: string | null, parts: Array<{ title: string, pdf: string }> }>, warnings: Array<{ code: DossierWarningCode, n: number, year: number | null }>, mentees: Array<{ mentorship: string, name: string, years: string, consent: ConsentState, asked: string | null, canAsk: boolean, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, sections: Array<{ key: string, title: string, layout: SectionLayout, lead: string, hint: string, text: string, columns: Array<string>, out: boolean, items: Array<{ key: string, claim: string, value: string, n: number, computed: string, sources: Array<string>, attestation: Attested, cells: Array<string>, text: string, note: string, levelThen: string, levelNow: string, out: boolean, blocked: string, weak: boolean, consent: ConsentState, mentorship: string | null, letter: string | null, fields: Array<{ term: string, value: string }> }> }> };

export type EvidenceQuestionPartsFragment = { mentee: string, mentorships: Array<{ mentorship: string, mentor: string, since: string | null, until: string | null, naming: ConsentState, words: string, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, letters: Array<{ letter: string, mentor: string, text: string, signed: string, state: ConsentState }> };

export type DossiersQueryVariables = Exact<{ [key: string]: never; }>;


export type DossiersQuery = { dossiers: Array<{ id: string, kind: DossierKind, since: string, until: string, viewerIsOwner: boolean, owner: { id: string, name: string }, versions: Array<{ id: string, number: number, state: DossierState, frozen: string, pages: number | null, pdf: string }> }> };

export type DossierQueryVariables = Exact<{
  id: string | number;
}>;


export type DossierQuery = { dossier: { id: string, kind: DossierKind, since: string, until: string, language: string, revision: number, cycleSince: string | null, cycleUntil: string | null, used: DossierUse | null, usedYear: number | null, preview: string, viewerIsOwner: boolean, owner: { id: string, name: string }, versions: Array<{ id: string, number: number, code: string, frozen: string, state: DossierState, pages: number | null, pdf: string, page: string, verification: string, summaryPdf: string | null, summaryXlsx: string | null, parts: Array<{ title: string, pdf: string }> }>, warnings: Array<{ code: DossierWarningCode, n: number, year: number | null }>, mentees: Array<{ mentorship: string, name: string, years: string, consent: ConsentState, asked: string | null, canAsk: boolean, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, sections: Array<{ key: string, title: string, layout: SectionLayout, lead: string, hint: string, text: string, columns: Array<string>, out: boolean, items: Array<{ key: string, claim: string, value: string, n: number, computed: string, sources: Array<string>, attestation: Attested, cells: Array<string>, text: string, note: string, levelThen: string, levelNow: string, out: boolean, blocked: string, weak: boolean, consent: ConsentState, mentorship: string | null, letter: string | null, fields: Array<{ term: string, value: string }> }> }> } | null };

export type EvidenceQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceQuestionsQuery = { evidenceQuestions: { mentee: string, mentorships: Array<{ mentorship: string, mentor: string, since: string | null, until: string | null, naming: ConsentState, words: string, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, letters: Array<{ letter: string, mentor: string, text: string, signed: string, state: ConsentState }> } };

export type DossierStartMutationVariables = Exact<{
  input: DossierInput;
  key: string;
}>;


export type DossierStartMutation = { dossierStart: { dossier: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type DossierSaveMutationVariables = Exact<{
  dossier: string | number;
  input: DossierDraft;
  revision: number;
}>;


export type DossierSaveMutation = { dossierSave: { dossier: { id: string, kind: DossierKind, since: string, until: string, language: string, revision: number, cycleSince: string | null, cycleUntil: string | null, used: DossierUse | null, usedYear: number | null, preview: string, viewerIsOwner: boolean, owner: { id: string, name: string }, versions: Array<{ id: string, number: number, code: string, frozen: string, state: DossierState, pages: number | null, pdf: string, page: string, verification: string, summaryPdf: string | null, summaryXlsx: string | null, parts: Array<{ title: string, pdf: string }> }>, warnings: Array<{ code: DossierWarningCode, n: number, year: number | null }>, mentees: Array<{ mentorship: string, name: string, years: string, consent: ConsentState, asked: string | null, canAsk: boolean, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, sections: Array<{ key: string, title: string, layout: SectionLayout, lead: string, hint: string, text: string, columns: Array<string>, out: boolean, items: Array<{ key: string, claim: string, value: string, n: number, computed: string, sources: Array<string>, attestation: Attested, cells: Array<string>, text: string, note: string, levelThen: string, levelNow: string, out: boolean, blocked: string, weak: boolean, consent: ConsentState, mentorship: string | null, letter: string | null, fields: Array<{ term: string, value: string }> }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type DossierRemoveMutationVariables = Exact<{
  dossier: string | number;
}>;


export type DossierRemoveMutation = { dossierRemove: { removed: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type DossierFreezeMutationVariables = Exact<{
  dossier: string | number;
  signed: string;
  revision: number;
  key: string;
}>;


export type DossierFreezeMutation = { dossierFreeze: { dossier: { id: string, kind: DossierKind, since: string, until: string, language: string, revision: number, cycleSince: string | null, cycleUntil: string | null, used: DossierUse | null, usedYear: number | null, preview: string, viewerIsOwner: boolean, owner: { id: string, name: string }, versions: Array<{ id: string, number: number, code: string, frozen: string, state: DossierState, pages: number | null, pdf: string, page: string, verification: string, summaryPdf: string | null, summaryXlsx: string | null, parts: Array<{ title: string, pdf: string }> }>, warnings: Array<{ code: DossierWarningCode, n: number, year: number | null }>, mentees: Array<{ mentorship: string, name: string, years: string, consent: ConsentState, asked: string | null, canAsk: boolean, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, sections: Array<{ key: string, title: string, layout: SectionLayout, lead: string, hint: string, text: string, columns: Array<string>, out: boolean, items: Array<{ key: string, claim: string, value: string, n: number, computed: string, sources: Array<string>, attestation: Attested, cells: Array<string>, text: string, note: string, levelThen: string, levelNow: string, out: boolean, blocked: string, weak: boolean, consent: ConsentState, mentorship: string | null, letter: string | null, fields: Array<{ term: string, value: string }> }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type DossierUseMutationVariables = Exact<{
  dossier: string | number;
  use?: DossierUse | null | undefined;
  year?: number | null | undefined;
}>;


export type DossierUseMutation = { dossierUse: { dossier: { id: string, kind: DossierKind, since: string, until: string, language: string, revision: number, cycleSince: string | null, cycleUntil: string | null, used: DossierUse | null, usedYear: number | null, preview: string, viewerIsOwner: boolean, owner: { id: string, name: string }, versions: Array<{ id: string, number: number, code: string, frozen: string, state: DossierState, pages: number | null, pdf: string, page: string, verification: string, summaryPdf: string | null, summaryXlsx: string | null, parts: Array<{ title: string, pdf: string }> }>, warnings: Array<{ code: DossierWarningCode, n: number, year: number | null }>, mentees: Array<{ mentorship: string, name: string, years: string, consent: ConsentState, asked: string | null, canAsk: boolean, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, sections: Array<{ key: string, title: string, layout: SectionLayout, lead: string, hint: string, text: string, columns: Array<string>, out: boolean, items: Array<{ key: string, claim: string, value: string, n: number, computed: string, sources: Array<string>, attestation: Attested, cells: Array<string>, text: string, note: string, levelThen: string, levelNow: string, out: boolean, blocked: string, weak: boolean, consent: ConsentState, mentorship: string | null, letter: string | null, fields: Array<{ term: string, value: string }> }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type OutcomeAddMutationVariables = Exact<{
  mentorship: string | number;
  input: OutcomeInput;
  key: string;
}>;


export type OutcomeAddMutation = { outcomeAdd: { outcome: { id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type OutcomeRemoveMutationVariables = Exact<{
  outcome: string | number;
}>;


export type OutcomeRemoveMutation = { outcomeRemove: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type EvidenceAskMutationVariables = Exact<{
  mentorship: string | number;
}>;


export type EvidenceAskMutation = { evidenceAsk: { asked: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type LetterConsentAskMutationVariables = Exact<{
  letter: string | number;
}>;


export type LetterConsentAskMutation = { letterConsentAsk: { asked: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type EvidenceAnswerMutationVariables = Exact<{
  input: EvidenceAnswer;
}>;


export type EvidenceAnswerMutation = { evidenceAnswer: { questions: { mentee: string, mentorships: Array<{ mentorship: string, mentor: string, since: string | null, until: string | null, naming: ConsentState, words: string, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, letters: Array<{ letter: string, mentor: string, text: string, signed: string, state: ConsentState }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type EvidenceOpenMutationVariables = Exact<{
  token: string;
}>;


export type EvidenceOpenMutation = { evidenceOpen: { questions: { mentee: string, mentorships: Array<{ mentorship: string, mentor: string, since: string | null, until: string | null, naming: ConsentState, words: string, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, letters: Array<{ letter: string, mentor: string, text: string, signed: string, state: ConsentState }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type EvidenceAnswerByLinkMutationVariables = Exact<{
  token: string;
  input: EvidenceAnswer;
}>;


export type EvidenceAnswerByLinkMutation = { evidenceAnswerByLink: { questions: { mentee: string, mentorships: Array<{ mentorship: string, mentor: string, since: string | null, until: string | null, naming: ConsentState, words: string, outcomes: Array<{ id: string, kind: OutcomeKind, what: string, on: string, agency: string, amount: string, role: string, doi: string, joint: boolean, state: OutcomeState }> }>, letters: Array<{ letter: string, mentor: string, text: string, signed: string, state: ConsentState }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type FeedbackTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackTasksQuery = { feedbackTasks: Array<{ id: string, mentorName: string, closes: string, minutes: number, few: boolean, sealed: boolean, signed: boolean, title: { en: string, fr: string } }> };

export type FeedbackTaskPartsFragment = { id: string, mentorName: string, closes: string, minutes: number, few: boolean, sealed: boolean, signed: boolean, title: { en: string, fr: string } };

export type FeedbackQuestionQueryVariables = Exact<{
  task: string | number;
}>;


export type FeedbackQuestionQuery = { feedbackQuestion: { minimum: number, definition: unknown, comments: Array<string>, task: { id: string, mentorName: string, closes: string, minutes: number, few: boolean, sealed: boolean, signed: boolean, title: { en: string, fr: string } }, promise: { en: string, fr: string }, notice: { authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, mistreatment: { en: string, fr: string } } | null };

export type FeedbackMarkedQueryVariables = Exact<{
  texts: Array<string> | string;
}>;


export type FeedbackMarkedQuery = { feedbackMarked: Array<Array<{ text: string, mark: Telltale | null }>> };

export type FeedbackCastMutationVariables = Exact<{
  task: string | number;
  answers: unknown;
  kept: Array<string> | string;
}>;


export type FeedbackCastMutation = { feedbackCast: { done: boolean, dropped: Array<string>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type FeedbackWithdrawMutationVariables = Exact<{
  task: string | number;
}>;


export type FeedbackWithdrawMutation = { feedbackWithdraw: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type FeedbackLetterSignMutationVariables = Exact<{
  task: string | number;
  text: string;
  forDossier: boolean;
}>;


export type FeedbackLetterSignMutation = { feedbackLetterSign: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MyFeedbackQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFeedbackQuery = { myFeedback: { entries: Array<{ round: string, closes: string, standing: FeedbackStanding, minimum: number, report: string | null, selfGiven: boolean, title: { en: string, fr: string } }>, letters: Array<{ id: string, menteeName: string, text: string, forDossier: boolean, signed: string }> }, reflections: Array<{ id: string, kind: ReflectionKind, about: string, reaction: string, content: string, learned: string, change: string, minutes: number, on: string | null, followUpOn: string | null, outcome: string, state: ReflectionState, revision: number, record: { id: string, reflection: string, section: number, framework: string, on: string, hours: number, credits: number | null, learned: string, change: string, followUpOn: string, made: string, page: string, pdf: string, source: { en: string, fr: string } } | null }> };

export type MentorReportQueryVariables = Exact<{
  report: string | number;
}>;


export type MentorReportQuery = { mentorReport: { id: string, round: string, opened: string, minimum: number, respondents: number | null, otherQuestions: number, selfGiven: string | null, waits: boolean, title: { en: string, fr: string }, figures: Array<{ name: string, uid: string, kind: QuestionKind, n: number | null, mean: number | null, sd: number | null, topTwo: number | null, suppressed: Suppression | null, low: number | null, high: number | null, items: number, step: number | null, alpha: number | null, alphaN: number | null, floor: number | null, ceiling: number | null, title: { en: string, fr: string }, section: { en: string, fr: string }, counts: Array<{ value: string, count: number, label: { en: string, fr: string } }> | null, definition: { en: string, fr: string } }>, compared: Array<{ name: string, mean: number, n: number, mentors: number }>, trends: Array<{ name: string, points: Array<{ closed: string, state: ReportPointState, n: number | null, mean: number | null, suppressed: Suppression | null }> }>, self: Array<{ name: string, value: number }>, words: Array<{ number: number, text: string | null, review: ReviewState | null, reason: string, answer: string }> | null } | null };

export type ReportWordPartsFragment = { number: number, text: string | null, review: ReviewState | null, reason: string, answer: string };

export type RemarkQuestionMutationVariables = Exact<{
  report: string | number;
  number: number;
  reason: string;
}>;


export type RemarkQuestionMutation = { remarkQuestion: { word: { number: number, text: string | null, review: ReviewState | null, reason: string, answer: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SelfAssessmentQueryVariables = Exact<{
  round: string | number;
}>;


export type SelfAssessmentQuery = { selfAssessment: { round: string, minutes: number, definition: unknown, answers: unknown, given: string | null, title: { en: string, fr: string } } | null };

export type SelfAssessmentPartsFragment = { round: string, minutes: number, definition: unknown, answers: unknown, given: string | null, title: { en: string, fr: string } };

export type SelfAssessmentGiveMutationVariables = Exact<{
  round: string | number;
  answers: unknown;
}>;


export type SelfAssessmentGiveMutation = { selfAssessmentGive: { selfAssessment: { round: string, minutes: number, definition: unknown, answers: unknown, given: string | null, title: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ReflectionPartsFragment = { id: string, kind: ReflectionKind, about: string, reaction: string, content: string, learned: string, change: string, minutes: number, on: string | null, followUpOn: string | null, outcome: string, state: ReflectionState, revision: number, record: { id: string, reflection: string, section: number, framework: string, on: string, hours: number, credits: number | null, learned: string, change: string, followUpOn: string, made: string, page: string, pdf: string, source: { en: string, fr: string } } | null };

export type MocRecordPartsFragment = { id: string, reflection: string, section: number, framework: string, on: string, hours: number, credits: number | null, learned: string, change: string, followUpOn: string, made: string, page: string, pdf: string, source: { en: string, fr: string } };

export type ReflectionQueryVariables = Exact<{
  reflection: string | number;
}>;


export type ReflectionQuery = { reflection: { id: string, kind: ReflectionKind, about: string, reaction: string, content: string, learned: string, change: string, minutes: number, on: string | null, followUpOn: string | null, outcome: string, state: ReflectionState, revision: number, record: { id: string, reflection: string, section: number, framework: string, on: string, hours: number, credits: number | null, learned: string, change: string, followUpOn: string, made: string, page: string, pdf: string, source: { en: string, fr: string } } | null } | null };

export type MocRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type MocRecordsQuery = { mocRecords: Array<{ id: string, reflection: string, section: number, framework: string, on: string, hours: number, credits: number | null, learned: string, change: string, followUpOn: string, made: string, page: string, pdf: string, source: { en: string, fr: string } }>, viewer: { viewerTakesPartInMoc: boolean } | null };

export type ReflectionBeginMutationVariables = Exact<{
  kind: ReflectionKind;
  about?: string | number | null | undefined;
}>;


export type ReflectionBeginMutation = { reflectionBegin: { reflection: { id: string, kind: ReflectionKind, about: string, reaction: string, content: string, learned: string, change: string, minutes: number, on: string | null, followUpOn: string | null, outcome: string, state: ReflectionState, revision: number, record: { id: string, reflection: string, section: number, framework: string, on: string, hours: number, credits: number | null, learned: string, change: string, followUpOn: string, made: string, page: string, pdf: string, source: { en: string, fr: string } } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ReflectionSaveMutationVariables = Exact<{
  reflection: string | number;
  input: ReflectionInput;
  revision: number;
}>;


export type ReflectionSaveMutation = { reflectionSave: { reflection: { id: string, kind: ReflectionKind, about: string, reaction: string, content: string, learned: string, change: string, minutes: number, on: string | null, followUpOn: string | null, outcome: string, state: ReflectionState, revision: number, record: { id: string, reflection: string, section: number, framework: string, on: string, hours: number, credits: number | null, learned: string, change: string, followUpOn: string, made: string, page: string, pdf: string, source: { en: string, fr: string } } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ReflectionFinishMutationVariables = Exact<{
  reflection: string | number;
  input: ReflectionInput;
  revision: number;
}>;


export type ReflectionFinishMutation = { reflectionFinish: { reflection: { id: string, kind: ReflectionKind, about: string, reaction: string, content: string, learned: string, change: string, minutes: number, on: string | null, followUpOn: string | null, outcome: string, state: ReflectionState, revision: number, record: { id: string, reflection: string, section: number, framework: string, on: string, hours: number, credits: number | null, learned: string, change: string, followUpOn: string, made: string, page: string, pdf: string, source: { en: string, fr: string } } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ReflectionOutcomeMutationVariables = Exact<{
  reflection: string | number;
  outcome: string;
}>;


export type ReflectionOutcomeMutation = { reflectionOutcome: { reflection: { id: string, kind: ReflectionKind, about: string, reaction: string, content: string, learned: string, change: string, minutes: number, on: string | null, followUpOn: string | null, outcome: string, state: ReflectionState, revision: number, record: { id: string, reflection: string, section: number, framework: string, on: string, hours: number, credits: number | null, learned: string, change: string, followUpOn: string, made: string, page: string, pdf: string, source: { en: string, fr: string } } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ViewerMocSetMutationVariables = Exact<{
  participates: boolean;
}>;


export type ViewerMocSetMutation = { viewerMocSet: { participates: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InstrumentImportCheckMutationVariables = Exact<{
  upload: string | number;
  format: InstrumentFormat;
  form?: string | null | undefined;
}>;


export type InstrumentImportCheckMutation = { instrumentImportCheck: { report: { questions: number, minutes: number, forms: Array<string>, problems: Array<{ line: number | null, column: string | null, path: string, code: string, message: string, blocking: boolean }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InstrumentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type InstrumentsQuery = { instruments: { totalCount: number, nodes: Array<{ id: string, purpose: InstrumentPurpose, licence: string, source: string, updated: string, title: { en: string, fr: string }, draft: { questions: number, minutes: number, languages: Array<string>, problems: Array<{ blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, languages: Array<string>, questions: number, minutes: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ScalePartsFragment = { code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null };

export type DraftStateFragment = { questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> };

export type InstrumentPartsFragment = { id: string, purpose: InstrumentPurpose, source: string, licence: string, citation: string, permission: string, revision: number, updated: string, title: { en: string, fr: string }, draft: { definition: unknown, questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, sha256: string, languages: Array<string>, questions: number, minutes: number, change: VersionChange, pooledWith: number, definition: unknown, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> };

export type InstrumentQueryVariables = Exact<{
  id: string | number;
}>;


export type InstrumentQuery = { instrument: { id: string, purpose: InstrumentPurpose, source: string, licence: string, citation: string, permission: string, revision: number, updated: string, title: { en: string, fr: string }, draft: { definition: unknown, questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, sha256: string, languages: Array<string>, questions: number, minutes: number, change: VersionChange, pooledWith: number, definition: unknown, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> } | null };

export type InstrumentTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentTemplatesQuery = { instrumentTemplates: Array<{ code: string, purpose: InstrumentPurpose, languages: Array<string>, questions: number, minutes: number, definition: unknown, title: { en: string, fr: string }, description: { en: string, fr: string }, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> };

export type InstrumentCreateMutationVariables = Exact<{
  input: InstrumentCreateInput;
}>;


export type InstrumentCreateMutation = { instrumentCreate: { instrument: { id: string, purpose: InstrumentPurpose, source: string, licence: string, citation: string, permission: string, revision: number, updated: string, title: { en: string, fr: string }, draft: { definition: unknown, questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, sha256: string, languages: Array<string>, questions: number, minutes: number, change: VersionChange, pooledWith: number, definition: unknown, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InstrumentDescribeMutationVariables = Exact<{
  instrument: string | number;
  input: InstrumentDescribeInput;
}>;


export type InstrumentDescribeMutation = { instrumentDescribe: { instrument: { id: string, purpose: InstrumentPurpose, source: string, licence: string, citation: string, permission: string, revision: number, updated: string, title: { en: string, fr: string }, draft: { definition: unknown, questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, sha256: string, languages: Array<string>, questions: number, minutes: number, change: VersionChange, pooledWith: number, definition: unknown, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InstrumentDraftSaveMutationVariables = Exact<{
  instrument: string | number;
  definition: unknown;
  revision: number;
  settled?: Array<string> | string | null | undefined;
}>;


export type InstrumentDraftSaveMutation = { instrumentDraftSave: { revision: number, standing: unknown, instrument: { id: string, draft: { questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InstrumentDraftFromMutationVariables = Exact<{
  instrument: string | number;
  version: string | number;
  revision: number;
}>;


export type InstrumentDraftFromMutation = { instrumentDraftFrom: { revision: number, standing: unknown, instrument: { id: string, purpose: InstrumentPurpose, source: string, licence: string, citation: string, permission: string, revision: number, updated: string, title: { en: string, fr: string }, draft: { definition: unknown, questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, sha256: string, languages: Array<string>, questions: number, minutes: number, change: VersionChange, pooledWith: number, definition: unknown, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InstrumentDraftDiscardMutationVariables = Exact<{
  instrument: string | number;
  revision: number;
}>;


export type InstrumentDraftDiscardMutation = { instrumentDraftDiscard: { revision: number, standing: unknown, instrument: { id: string, purpose: InstrumentPurpose, source: string, licence: string, citation: string, permission: string, revision: number, updated: string, title: { en: string, fr: string }, draft: { definition: unknown, questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, sha256: string, languages: Array<string>, questions: number, minutes: number, change: VersionChange, pooledWith: number, definition: unknown, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InstrumentTranslationImportMutationVariables = Exact<{
  instrument: string | number;
  upload: string | number;
  revision: number;
}>;


export type InstrumentTranslationImportMutation = { instrumentTranslationImport: { revision: number, changed: number, instrument: { id: string, purpose: InstrumentPurpose, source: string, licence: string, citation: string, permission: string, revision: number, updated: string, title: { en: string, fr: string }, draft: { definition: unknown, questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, sha256: string, languages: Array<string>, questions: number, minutes: number, change: VersionChange, pooledWith: number, definition: unknown, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> } | null, notes: Array<{ line: number, key: string, language: string, code: string, message: string }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InstrumentImportMutationVariables = Exact<{
  upload: string | number;
  format: InstrumentFormat;
  input: InstrumentImportInput;
}>;


export type InstrumentImportMutation = { instrumentImport: { forms: Array<string>, instrument: { id: string, purpose: InstrumentPurpose, source: string, licence: string, citation: string, permission: string, revision: number, updated: string, title: { en: string, fr: string }, draft: { definition: unknown, questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, sha256: string, languages: Array<string>, questions: number, minutes: number, change: VersionChange, pooledWith: number, definition: unknown, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InstrumentPublishMutationVariables = Exact<{
  instrument: string | number;
}>;


export type InstrumentPublishMutation = { instrumentPublish: { instrument: { id: string, purpose: InstrumentPurpose, source: string, licence: string, citation: string, permission: string, revision: number, updated: string, title: { en: string, fr: string }, draft: { definition: unknown, questions: number, minutes: number, languages: Array<string>, change: VersionChange | null, untranslated: Array<{ language: string, count: number }>, changes: Array<{ path: string, class: VersionChange, message: string }>, problems: Array<{ line: number | null, path: string, code: string, message: string, blocking: boolean }> } | null, versions: Array<{ id: string, number: number, published: string, sha256: string, languages: Array<string>, questions: number, minutes: number, change: VersionChange, pooledWith: number, definition: unknown, scales: Array<{ code: string, total: ScaleTotal, atLeast: number, title: { en: string, fr: string }, definition: { en: string, fr: string } | null, items: Array<{ name: string, row: string, reverse: boolean, low: number, high: number }>, sem: { level: SemLevel, component: SemComponent } | null }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InvitationOpenMutationVariables = Exact<{
  token: string;
}>;


export type InvitationOpenMutation = { invitationOpen: { campaign: string | null, name: string | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InvitedQuestionnaireQueryVariables = Exact<{
  campaign: string | number;
}>;


export type InvitedQuestionnaireQuery = { questionnaire: { campaign: string, questions: number, minutes: number, closes: string, state: QuestionnaireState, title: { en: string, fr: string } } | null };

export type RemindersStopMutationVariables = Exact<{
  token: string;
}>;


export type RemindersStopMutation = { remindersStop: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MeetingCyclePartsFragment = { id: string, year: number, state: CycleState, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }>, rubric: { points: number }, terms: { places: number, joint: boolean, quorum: number, rule: RankingRule, tie: RankingTie } };

export type MeetingPartsFragment = { opened: string, sealSha: string, closed: string | null, canRun: boolean, canDecide: boolean, here: Array<{ duty: CommitteeDuty, here: boolean, member: { id: string, name: string } }>, agenda: Array<{ nomination: string, barred: boolean, state: AgendaItemState, present: number, quorum: boolean, own: VoteChoice | null, canRun: boolean, canVote: boolean, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, leave: Array<{ id: string, name: string }>, tally: { for: number, against: number, abstain: number } | null, notes: Array<{ id: string, private: boolean, text: string, written: string, author: { id: string, name: string } }> }> };

export type OutcomePartsFragment = { left: number, refused: CalibrationRefusal | null, rows: Array<{ nomination: string, rank: number, shared: boolean, value: string, for: number, against: number, abstain: number, quorum: boolean, holds: boolean, wins: boolean, nominee: { id: string, name: string } }>, undecided: Array<{ id: string, name: string }> };

export type DecisionPartsFragment = { id: string, number: number, corrects: string | null, reason: string, sha: string, decided: string, signed: string | null, announced: string | null, underCorrection: boolean, path: string | null, canSign: boolean, canAnnounce: boolean, canCorrect: boolean, winners: Array<{ id: string, name: string, rank: string, division: { en: string, fr: string } | null }>, outcome: { left: number, refused: CalibrationRefusal | null, rows: Array<{ nomination: string, rank: number, shared: boolean, value: string, for: number, against: number, abstain: number, quorum: boolean, holds: boolean, wins: boolean, nominee: { id: string, name: string } }>, undecided: Array<{ id: string, name: string }> } | null, letters: Array<{ kind: AnnouncementLetterKind, to: string, subject: string, text: string, language: string }> };

export type MeetingCycleQueryVariables = Exact<{
  cycle: string | number;
}>;


export type MeetingCycleQuery = { awardCycle: { id: string, year: number, state: CycleState, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }>, rubric: { points: number }, terms: { places: number, joint: boolean, quorum: number, rule: RankingRule, tie: RankingTie } } | null };

export type MeetingQueryVariables = Exact<{
  cycle: string | number;
}>;


export type MeetingQuery = { awardMeeting: { opened: string, sealSha: string, closed: string | null, canRun: boolean, canDecide: boolean, here: Array<{ duty: CommitteeDuty, here: boolean, member: { id: string, name: string } }>, agenda: Array<{ nomination: string, barred: boolean, state: AgendaItemState, present: number, quorum: boolean, own: VoteChoice | null, canRun: boolean, canVote: boolean, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, leave: Array<{ id: string, name: string }>, tally: { for: number, against: number, abstain: number } | null, notes: Array<{ id: string, private: boolean, text: string, written: string, author: { id: string, name: string } }> }> } | null };

export type RankingQueryVariables = Exact<{
  cycle: string | number;
}>;


export type RankingQuery = { awardCycle: { id: string, year: number, state: CycleState, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }>, rubric: { points: number }, terms: { places: number, joint: boolean, quorum: number, rule: RankingRule, tie: RankingTie } } | null, awardRanking: { rule: RankingRule, rows: Array<{ nomination: string, rank: number, shared: boolean, decided: RankingTie | null, n: number, mean: number | null, sd: number | null, min: number | null, max: number | null, calibrated: number | null, chance: number | null, close: boolean, byMean: number, byCalibrated: number, byBorda: number, bySchulze: number, nominee: { id: string, name: string } }>, sure: { refused: CalibrationRefusal | null, missing: number, together: number | null, places: number, moves: number, agreement: Array<{ form: string, value: number, low: number | null, high: number | null }> } } | null };

export type DecisionQueryVariables = Exact<{
  cycle: string | number;
}>;


export type DecisionQuery = { awardCycle: { id: string, year: number, state: CycleState, viewerDuty: CommitteeDuty | null, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string }>, rubric: { points: number }, terms: { places: number, joint: boolean, quorum: number, rule: RankingRule, tie: RankingTie } } | null, awardMeeting: { canDecide: boolean } | null, awardDecision: { id: string, number: number, corrects: string | null, reason: string, sha: string, decided: string, signed: string | null, announced: string | null, underCorrection: boolean, path: string | null, canSign: boolean, canAnnounce: boolean, canCorrect: boolean, winners: Array<{ id: string, name: string, rank: string, division: { en: string, fr: string } | null }>, outcome: { left: number, refused: CalibrationRefusal | null, rows: Array<{ nomination: string, rank: number, shared: boolean, value: string, for: number, against: number, abstain: number, quorum: boolean, holds: boolean, wins: boolean, nominee: { id: string, name: string } }>, undecided: Array<{ id: string, name: string }> } | null, letters: Array<{ kind: AnnouncementLetterKind, to: string, subject: string, text: string, language: string }> } | null };

export type DecisionCountQueryVariables = Exact<{
  cycle: string | number;
}>;


export type DecisionCountQuery = { awardCount: { left: number, refused: CalibrationRefusal | null, rows: Array<{ nomination: string, rank: number, shared: boolean, value: string, for: number, against: number, abstain: number, quorum: boolean, holds: boolean, wins: boolean, nominee: { id: string, name: string } }>, undecided: Array<{ id: string, name: string }> } | null };

export type DecidedAwardQueryVariables = Exact<{
  award: string | number;
}>;


export type DecidedAwardQuery = { award: { id: string, donor: string, presenter: string, about: { en: string, fr: string } } | null };

export type MeetingOpenMutationVariables = Exact<{
  cycle: string | number;
}>;


export type MeetingOpenMutation = { meetingOpen: { meeting: { opened: string, sealSha: string, closed: string | null, canRun: boolean, canDecide: boolean, here: Array<{ duty: CommitteeDuty, here: boolean, member: { id: string, name: string } }>, agenda: Array<{ nomination: string, barred: boolean, state: AgendaItemState, present: number, quorum: boolean, own: VoteChoice | null, canRun: boolean, canVote: boolean, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, leave: Array<{ id: string, name: string }>, tally: { for: number, against: number, abstain: number } | null, notes: Array<{ id: string, private: boolean, text: string, written: string, author: { id: string, name: string } }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MeetingAttendMutationVariables = Exact<{
  cycle: string | number;
  person: string | number;
  here: boolean;
}>;


export type MeetingAttendMutation = { meetingAttend: { meeting: { opened: string, sealSha: string, closed: string | null, canRun: boolean, canDecide: boolean, here: Array<{ duty: CommitteeDuty, here: boolean, member: { id: string, name: string } }>, agenda: Array<{ nomination: string, barred: boolean, state: AgendaItemState, present: number, quorum: boolean, own: VoteChoice | null, canRun: boolean, canVote: boolean, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, leave: Array<{ id: string, name: string }>, tally: { for: number, against: number, abstain: number } | null, notes: Array<{ id: string, private: boolean, text: string, written: string, author: { id: string, name: string } }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MeetingItemOpenMutationVariables = Exact<{
  nomination: string | number;
}>;


export type MeetingItemOpenMutation = { meetingItemOpen: { meeting: { opened: string, sealSha: string, closed: string | null, canRun: boolean, canDecide: boolean, here: Array<{ duty: CommitteeDuty, here: boolean, member: { id: string, name: string } }>, agenda: Array<{ nomination: string, barred: boolean, state: AgendaItemState, present: number, quorum: boolean, own: VoteChoice | null, canRun: boolean, canVote: boolean, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, leave: Array<{ id: string, name: string }>, tally: { for: number, against: number, abstain: number } | null, notes: Array<{ id: string, private: boolean, text: string, written: string, author: { id: string, name: string } }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MeetingItemCloseMutationVariables = Exact<{
  nomination: string | number;
}>;


export type MeetingItemCloseMutation = { meetingItemClose: { meeting: { opened: string, sealSha: string, closed: string | null, canRun: boolean, canDecide: boolean, here: Array<{ duty: CommitteeDuty, here: boolean, member: { id: string, name: string } }>, agenda: Array<{ nomination: string, barred: boolean, state: AgendaItemState, present: number, quorum: boolean, own: VoteChoice | null, canRun: boolean, canVote: boolean, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, leave: Array<{ id: string, name: string }>, tally: { for: number, against: number, abstain: number } | null, notes: Array<{ id: string, private: boolean, text: string, written: string, author: { id: string, name: string } }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type VoteCastMutationVariables = Exact<{
  nomination: string | number;
  choice: VoteChoice;
}>;


export type VoteCastMutation = { voteCast: { meeting: { opened: string, sealSha: string, closed: string | null, canRun: boolean, canDecide: boolean, here: Array<{ duty: CommitteeDuty, here: boolean, member: { id: string, name: string } }>, agenda: Array<{ nomination: string, barred: boolean, state: AgendaItemState, present: number, quorum: boolean, own: VoteChoice | null, canRun: boolean, canVote: boolean, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, leave: Array<{ id: string, name: string }>, tally: { for: number, against: number, abstain: number } | null, notes: Array<{ id: string, private: boolean, text: string, written: string, author: { id: string, name: string } }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MeetingNoteAddMutationVariables = Exact<{
  nomination: string | number;
  text: string;
  private: boolean;
}>;


export type MeetingNoteAddMutation = { meetingNoteAdd: { meeting: { opened: string, sealSha: string, closed: string | null, canRun: boolean, canDecide: boolean, here: Array<{ duty: CommitteeDuty, here: boolean, member: { id: string, name: string } }>, agenda: Array<{ nomination: string, barred: boolean, state: AgendaItemState, present: number, quorum: boolean, own: VoteChoice | null, canRun: boolean, canVote: boolean, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, leave: Array<{ id: string, name: string }>, tally: { for: number, against: number, abstain: number } | null, notes: Array<{ id: string, private: boolean, text: string, written: string, author: { id: string, name: string } }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardDecideMutationVariables = Exact<{
  cycle: string | number;
  chosen: Array<string | number> | string | number;
  reason: string;
}>;


export type AwardDecideMutation = { awardDecide: { decision: { id: string, number: number, corrects: string | null, reason: string, sha: string, decided: string, signed: string | null, announced: string | null, underCorrection: boolean, path: string | null, canSign: boolean, canAnnounce: boolean, canCorrect: boolean, winners: Array<{ id: string, name: string, rank: string, division: { en: string, fr: string } | null }>, outcome: { left: number, refused: CalibrationRefusal | null, rows: Array<{ nomination: string, rank: number, shared: boolean, value: string, for: number, against: number, abstain: number, quorum: boolean, holds: boolean, wins: boolean, nominee: { id: string, name: string } }>, undecided: Array<{ id: string, name: string }> } | null, letters: Array<{ kind: AnnouncementLetterKind, to: string, subject: string, text: string, language: string }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardDecisionSignMutationVariables = Exact<{
  cycle: string | number;
}>;


export type AwardDecisionSignMutation = { awardDecisionSign: { decision: { id: string, number: number, corrects: string | null, reason: string, sha: string, decided: string, signed: string | null, announced: string | null, underCorrection: boolean, path: string | null, canSign: boolean, canAnnounce: boolean, canCorrect: boolean, winners: Array<{ id: string, name: string, rank: string, division: { en: string, fr: string } | null }>, outcome: { left: number, refused: CalibrationRefusal | null, rows: Array<{ nomination: string, rank: number, shared: boolean, value: string, for: number, against: number, abstain: number, quorum: boolean, holds: boolean, wins: boolean, nominee: { id: string, name: string } }>, undecided: Array<{ id: string, name: string }> } | null, letters: Array<{ kind: AnnouncementLetterKind, to: string, subject: string, text: string, language: string }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AwardAnnounceMutationVariables = Exact<{
  cycle: string | number;
}>;


export type AwardAnnounceMutation = { awardAnnounce: { decision: { id: string, number: number, corrects: string | null, reason: string, sha: string, decided: string, signed: string | null, announced: string | null, underCorrection: boolean, path: string | null, canSign: boolean, canAnnounce: boolean, canCorrect: boolean, winners: Array<{ id: string, name: string, rank: string, division: { en: string, fr: string } | null }>, outcome: { left: number, refused: CalibrationRefusal | null, rows: Array<{ nomination: string, rank: number, shared: boolean, value: string, for: number, against: number, abstain: number, quorum: boolean, holds: boolean, wins: boolean, nominee: { id: string, name: string } }>, undecided: Array<{ id: string, name: string }> } | null, letters: Array<{ kind: AnnouncementLetterKind, to: string, subject: string, text: string, language: string }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ColleaguePartsFragment = { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null };

export type PairPartsFragment = { id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null };

export type PairWholeFragment = { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null };

export type OfferPartsFragment = { willing: boolean, capacity: number, noMentor: boolean, reason: string, needs: { codes: Array<MentorshipNeed>, words: string } };

export type TrainingPartsFragment = { id: string, title: string, provider: string, heldOn: string, quarters: number };

export type TaskPartsFragment = { id: string, kind: DueTaskKind, dueOn: string, doneOn: string | null, overdue: boolean, about: string, followUp: string, followUpOn: string | null, viewerCanClose: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null };

export type PlanPartsFragment = { id: string | null, startsOn: string | null, goals: string, state: PlanState | null, note: string, decidedOn: string | null, revision: number, nextReview: string | null, nextReviewKind: string, viewerCanEdit: boolean, viewerCanDecide: boolean, owner: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, milestones: Array<{ what: string, by: string }>, decidedBy: { id: string, name: string } | null };

export type DeskPartsFragment = { approvals: boolean, department: boolean, tasks: boolean, checkIns: boolean, namesReader: boolean, namesDeputy: boolean, proposes: boolean, digest: boolean, leaving: string | null, checkInReader: { id: string, name: string } | null, actsFor: Array<{ id: string, name: string }> };

export type AssistantPartsFragment = { id: string, scopes: Array<AssistantScope>, from: string, until: string, inForce: boolean, viewerNamed: boolean, person: { id: string, name: string }, assistant: { id: string, name: string } };

export type CheckInPartsFragment = { task: string, dueOn: string, minutes: number, definition: unknown, answers: unknown, revision: number, submitted: string | null, followUp: string, followUpOn: string | null, viewerCanAnswer: boolean, viewerCanAgree: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, reader: { id: string, name: string } | null, title: { en: string, fr: string } };

export type MentorshipHomeQueryVariables = Exact<{
  of?: string | number | null | undefined;
}>;


export type MentorshipHomeQuery = { mentorshipHome: { actingFor: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentors: Array<{ id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null }>, mentees: Array<{ id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null }>, offer: { willing: boolean, capacity: number, noMentor: boolean, reason: string, needs: { codes: Array<MentorshipNeed>, words: string } }, trainings: Array<{ id: string, title: string, provider: string, heldOn: string, quarters: number }> } };

export type MentorshipDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type MentorshipDeskQuery = { mentorshipDesk: { approvals: boolean, department: boolean, tasks: boolean, checkIns: boolean, namesReader: boolean, namesDeputy: boolean, proposes: boolean, digest: boolean, leaving: string | null, checkInReader: { id: string, name: string } | null, actsFor: Array<{ id: string, name: string }> } };

export type DueTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type DueTasksQuery = { dueTasks: Array<{ id: string, kind: DueTaskKind, dueOn: string, doneOn: string | null, overdue: boolean, about: string, followUp: string, followUpOn: string | null, viewerCanClose: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null }> };

export type PairQueryVariables = Exact<{
  id: string | number;
}>;


export type PairQuery = { mentorship: { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null } | null };

export type MentorCandidatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  mentee?: string | number | null | undefined;
  search?: string | null | undefined;
  division?: string | number | null | undefined;
  site?: string | number | null | undefined;
  position?: string | null | undefined;
  need?: MentorshipNeed | null | undefined;
  willing?: boolean | null | undefined;
  free?: boolean | null | undefined;
}>;


export type MentorCandidatesQuery = { mentorCandidates: { totalCount: number, mentee: { id: string, name: string } | null, nodes: Array<{ willing: boolean, stated: boolean, free: number | null, needs: Array<MentorshipNeed>, reportsTo: boolean, leaves: string | null, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MentorshipMenteesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MentorshipMenteesQuery = { mentorshipMentees: { totalCount: number, nodes: Array<{ hasFormalMentor: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } }> } };

export type MentorPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type MentorPlacesQuery = { divisions: Array<{ id: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, name: { en: string, fr: string } }> };

export type ApprovalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApprovalsQuery = { mentorshipApprovals: { totalCount: number, nodes: Array<{ viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlansWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansWaitingQuery = { academicPlansWaiting: { totalCount: number, nodes: Array<{ id: string | null, nextReview: string | null, nextReviewKind: string, owner: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } }> } };

export type PairsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  division?: string | number | null | undefined;
  search?: string | null | undefined;
  state?: MentorshipState | null | undefined;
  kind?: MentorshipKind | null | undefined;
  concern?: MentorshipConcern | null | undefined;
}>;


export type PairsQuery = { mentorships: { totalCount: number, nodes: Array<{ id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { mentorshipCoverage: Array<{ people: number, withFormalMentor: number, wantNone: number, newFaculty: number, newWithoutMentor: number, newWithPlan: number, waiting: number, quiet: number, broken: number, division: { id: string, name: { en: string, fr: string } } }> };

export type TasksOfOthersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  division?: string | number | null | undefined;
  kind?: DueTaskKind | null | undefined;
  search?: string | null | undefined;
  done?: boolean | null | undefined;
}>;


export type TasksOfOthersQuery = { dueTasksOfOthers: { totalCount: number, nodes: Array<{ id: string, kind: DueTaskKind, dueOn: string, doneOn: string | null, overdue: boolean, about: string, followUp: string, followUpOn: string | null, viewerCanClose: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanQueryVariables = Exact<{
  person?: string | number | null | undefined;
}>;


export type PlanQuery = { academicPlan: { id: string | null, startsOn: string | null, goals: string, state: PlanState | null, note: string, decidedOn: string | null, revision: number, nextReview: string | null, nextReviewKind: string, viewerCanEdit: boolean, viewerCanDecide: boolean, owner: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, milestones: Array<{ what: string, by: string }>, decidedBy: { id: string, name: string } | null } | null };

export type CheckInQueryVariables = Exact<{
  task: string | number;
}>;


export type CheckInQuery = { checkIn: { task: string, dueOn: string, minutes: number, definition: unknown, answers: unknown, revision: number, submitted: string | null, followUp: string, followUpOn: string | null, viewerCanAnswer: boolean, viewerCanAgree: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, reader: { id: string, name: string } | null, title: { en: string, fr: string } } | null };

export type CheckInsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CheckInsQuery = { checkIns: { totalCount: number, nodes: Array<{ id: string, kind: DueTaskKind, dueOn: string, doneOn: string | null, overdue: boolean, about: string, followUp: string, followUpOn: string | null, viewerCanClose: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnnualReviewItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type AnnualReviewItemsQuery = { annualReviewItems: { minutes: number, definition: unknown, title: { en: string, fr: string } } };

export type AssistantsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssistantsQuery = { assistants: Array<{ id: string, scopes: Array<AssistantScope>, from: string, until: string, inForce: boolean, viewerNamed: boolean, person: { id: string, name: string }, assistant: { id: string, name: string } }> };

export type ViceChairsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ViceChairsQuery = { people: { nodes: Array<{ id: string, name: string, grants: Array<{ role: Role, from: string, until: string | null }> }> } };

export type MentorshipProposeMutationVariables = Exact<{
  input: MentorshipProposal;
}>;


export type MentorshipProposeMutation = { mentorshipPropose: { mentorship: { id: string, state: MentorshipState } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MentorshipApproveMutationVariables = Exact<{
  mentorships: Array<string | number> | string | number;
}>;


export type MentorshipApproveMutation = { mentorshipApprove: { mentorships: Array<{ id: string, state: MentorshipState }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MentorshipConfirmMutationVariables = Exact<{
  mentorship: string | number;
}>;


export type MentorshipConfirmMutation = { mentorshipConfirm: { mentorship: { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MentorshipDeclineMutationVariables = Exact<{
  mentorship: string | number;
  reason: string;
}>;


export type MentorshipDeclineMutation = { mentorshipDecline: { mentorship: { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MentorshipEndMutationVariables = Exact<{
  mentorship: string | number;
  reason: string;
}>;


export type MentorshipEndMutation = { mentorshipEnd: { mentorship: { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MentorshipReportQuietMutationVariables = Exact<{
  mentorship: string | number;
}>;


export type MentorshipReportQuietMutation = { mentorshipReportQuiet: { mentorship: { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MentorshipResumeMutationVariables = Exact<{
  mentorship: string | number;
}>;


export type MentorshipResumeMutation = { mentorshipResume: { mentorship: { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MeetingNoteMutationVariables = Exact<{
  mentorship: string | number;
  heldOn: string;
}>;


export type MeetingNoteMutation = { meetingNote: { mentorship: { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MeetingRemoveMutationVariables = Exact<{
  meeting: string | number;
}>;


export type MeetingRemoveMutation = { meetingRemove: { mentorship: { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type OutsideMenteesAddMutationVariables = Exact<{
  mentees: Array<OutsideMenteeInput> | OutsideMenteeInput;
}>;


export type OutsideMenteesAddMutation = { outsideMenteesAdd: { mentorships: Array<{ id: string }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type OutsideMenteeAskMutationVariables = Exact<{
  mentorship: string | number;
}>;


export type OutsideMenteeAskMutation = { outsideMenteeAsk: { mentorship: { viewerApprovesAsDirector: boolean, viewerApprovesAsChief: boolean, viewerCanApprove: boolean, viewerCanDecline: boolean, viewerCanEnd: boolean, viewerCanReportQuiet: boolean, viewerCanResume: boolean, id: string, kind: MentorshipKind, state: MentorshipState, standing: MentorshipStanding, started: string | null, ended: string | null, supervision: boolean, broken: boolean, trainee: boolean, quietSince: string | null, directorApproved: boolean, chiefApproved: boolean, mentorConfirmed: boolean, menteeConfirmed: boolean, mentorLeaves: string | null, meetingsThisYear: number, meetingsExpected: number | null, lastMeeting: string | null, viewerIsMentor: boolean, viewerCanConfirm: boolean, viewerCanNoteMeeting: boolean, viewerCanSendLink: boolean, needs: { codes: Array<MentorshipNeed>, words: string }, meetings: Array<{ id: string, heldOn: string }>, history: Array<{ kind: MentorshipEventKind, at: string, reason: string, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, actingFor: { id: string, name: string } | null, mentor: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, mentee: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null, outside: { name: string, level: MenteeLevel, place: string, hasAddress: boolean } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AttestationOpenMutationVariables = Exact<{
  token: string;
}>;


export type AttestationOpenMutation = { attestationOpen: { attestation: { mentor: string, mentee: string, level: MenteeLevel, place: string, started: string | null, ended: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AttestationAnswerMutationVariables = Exact<{
  token: string;
  confirm: boolean;
}>;


export type AttestationAnswerMutation = { attestationAnswer: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MentorOfferSetMutationVariables = Exact<{
  input: MentorOfferInput;
}>;


export type MentorOfferSetMutation = { mentorOfferSet: { offer: { willing: boolean, capacity: number, noMentor: boolean, reason: string, needs: { codes: Array<MentorshipNeed>, words: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type TrainingAddMutationVariables = Exact<{
  input: TrainingInput;
}>;


export type TrainingAddMutation = { trainingAdd: { trainings: Array<{ id: string, title: string, provider: string, heldOn: string, quarters: number }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type TrainingRemoveMutationVariables = Exact<{
  training: string | number;
}>;


export type TrainingRemoveMutation = { trainingRemove: { trainings: Array<{ id: string, title: string, provider: string, heldOn: string, quarters: number }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type PlanSaveMutationVariables = Exact<{
  input: PlanInput;
}>;


export type PlanSaveMutation = { planSave: { plan: { id: string | null, startsOn: string | null, goals: string, state: PlanState | null, note: string, decidedOn: string | null, revision: number, nextReview: string | null, nextReviewKind: string, viewerCanEdit: boolean, viewerCanDecide: boolean, owner: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, milestones: Array<{ what: string, by: string }>, decidedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type PlanSubmitMutationVariables = Exact<{
  input: PlanInput;
}>;


export type PlanSubmitMutation = { planSubmit: { plan: { id: string | null, startsOn: string | null, goals: string, state: PlanState | null, note: string, decidedOn: string | null, revision: number, nextReview: string | null, nextReviewKind: string, viewerCanEdit: boolean, viewerCanDecide: boolean, owner: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, milestones: Array<{ what: string, by: string }>, decidedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type PlanWithdrawMutationVariables = Exact<{ [key: string]: never; }>;


export type PlanWithdrawMutation = { planWithdraw: { plan: { id: string | null, startsOn: string | null, goals: string, state: PlanState | null, note: string, decidedOn: string | null, revision: number, nextReview: string | null, nextReviewKind: string, viewerCanEdit: boolean, viewerCanDecide: boolean, owner: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, milestones: Array<{ what: string, by: string }>, decidedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type PlanDecideMutationVariables = Exact<{
  plan: string | number;
  approve: boolean;
  note: string;
}>;


export type PlanDecideMutation = { planDecide: { plan: { id: string | null, startsOn: string | null, goals: string, state: PlanState | null, note: string, decidedOn: string | null, revision: number, nextReview: string | null, nextReviewKind: string, viewerCanEdit: boolean, viewerCanDecide: boolean, owner: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, milestones: Array<{ what: string, by: string }>, decidedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ExpectationsAcknowledgeMutationVariables = Exact<{
  expectations: string | number;
}>;


export type ExpectationsAcknowledgeMutation = { expectationsAcknowledge: { tasks: Array<{ id: string, kind: DueTaskKind, dueOn: string, doneOn: string | null, overdue: boolean, about: string, followUp: string, followUpOn: string | null, viewerCanClose: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null } | null }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AnnualReviewCloseMutationVariables = Exact<{
  task: string | number;
  input: AnnualReviewInput;
}>;


export type AnnualReviewCloseMutation = { annualReviewClose: { task: { id: string, doneOn: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CheckInSaveMutationVariables = Exact<{
  task: string | number;
  answers: unknown;
  revision: number;
}>;


export type CheckInSaveMutation = { checkInSave: { revision: number, saved: string | null, standing: unknown, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type LeavingAnnounceMutationVariables = Exact<{
  on?: string | null | undefined;
}>;


export type LeavingAnnounceMutation = { leavingAnnounce: { leaving: string | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CheckInSubmitMutationVariables = Exact<{
  task: string | number;
  answers: unknown;
}>;


export type CheckInSubmitMutation = { checkInSubmit: { checkIn: { task: string, dueOn: string, minutes: number, definition: unknown, answers: unknown, revision: number, submitted: string | null, followUp: string, followUpOn: string | null, viewerCanAnswer: boolean, viewerCanAgree: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, reader: { id: string, name: string } | null, title: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CheckInAgreeMutationVariables = Exact<{
  task: string | number;
  followUp: string;
  followUpOn?: string | null | undefined;
}>;


export type CheckInAgreeMutation = { checkInAgree: { checkIn: { task: string, dueOn: string, minutes: number, definition: unknown, answers: unknown, revision: number, submitted: string | null, followUp: string, followUpOn: string | null, viewerCanAnswer: boolean, viewerCanAgree: boolean, person: { id: string, name: string, rank: string, position: string, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }, reader: { id: string, name: string } | null, title: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CheckInReaderSetMutationVariables = Exact<{
  person?: string | number | null | undefined;
}>;


export type CheckInReaderSetMutation = { checkInReaderSet: { desk: { approvals: boolean, department: boolean, tasks: boolean, checkIns: boolean, namesReader: boolean, namesDeputy: boolean, proposes: boolean, digest: boolean, leaving: string | null, checkInReader: { id: string, name: string } | null, actsFor: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type DigestSetMutationVariables = Exact<{
  on: boolean;
}>;


export type DigestSetMutation = { digestSet: { desk: { approvals: boolean, department: boolean, tasks: boolean, checkIns: boolean, namesReader: boolean, namesDeputy: boolean, proposes: boolean, digest: boolean, leaving: string | null, checkInReader: { id: string, name: string } | null, actsFor: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AssistantNameMutationVariables = Exact<{
  input: AssistantInput;
}>;


export type AssistantNameMutation = { assistantName: { assistants: Array<{ id: string, scopes: Array<AssistantScope>, from: string, until: string, inForce: boolean, viewerNamed: boolean, person: { id: string, name: string }, assistant: { id: string, name: string } }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type AssistantDismissMutationVariables = Exact<{
  assistant: string | number;
}>;


export type AssistantDismissMutation = { assistantDismiss: { assistants: Array<{ id: string, scopes: Array<AssistantScope>, from: string, until: string, inForce: boolean, viewerNamed: boolean, person: { id: string, name: string }, assistant: { id: string, name: string } }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ExpectationsPartsFragment = { id: string, number: number, published: string, definition: { en: string, fr: string }, mentor: { en: string, fr: string }, mentee: { en: string, fr: string }, director: { en: string, fr: string }, facilitator: { en: string, fr: string } };

export type ExpectationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExpectationsQuery = { expectations: { id: string, number: number, published: string, definition: { en: string, fr: string }, mentor: { en: string, fr: string }, mentee: { en: string, fr: string }, director: { en: string, fr: string }, facilitator: { en: string, fr: string } } };

export type ExpectationsPublishMutationVariables = Exact<{
  input: ExpectationsInput;
}>;


export type ExpectationsPublishMutation = { expectationsPublish: { expectations: { id: string, number: number, published: string, definition: { en: string, fr: string }, mentor: { en: string, fr: string }, mentee: { en: string, fr: string }, director: { en: string, fr: string }, facilitator: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ModerationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ModerationsQuery = { moderations: Array<{ minimum: number, pending: number, accepted: number, withheld: number, released: string | null, campaign: { id: string, series: string, wave: number, closed: string | null, title: { en: string, fr: string } } }> };

export type ModerationQueryVariables = Exact<{
  campaign: string | number;
  first: number;
  after?: string | null | undefined;
  question?: string | null | undefined;
  state?: CommentState | null | undefined;
}>;


export type ModerationQuery = { moderation: { minimum: number, pending: number, accepted: number, withheld: number, released: string | null, viewerCanRelease: boolean, campaign: { id: string, series: string, wave: number, closed: string | null, title: { en: string, fr: string } }, questions: Array<{ name: string, written: number, accepted: number, pending: number, enough: boolean, title: { en: string, fr: string } }>, comments: { totalCount: number, nodes: Array<{ id: string, question: string, edited: string | null, state: CommentState, reason: string, language: string | null, rareLanguage: boolean, parts: Array<{ text: string, mark: Telltale | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ModeratedCommentFragment = { id: string, question: string, edited: string | null, state: CommentState, reason: string, language: string | null, rareLanguage: boolean, parts: Array<{ text: string, mark: Telltale | null }> };

export type CommentAcceptMutationVariables = Exact<{
  comment: string | number;
  input: CommentAcceptInput;
}>;


export type CommentAcceptMutation = { commentAccept: { comment: { id: string, question: string, edited: string | null, state: CommentState, reason: string, language: string | null, rareLanguage: boolean, parts: Array<{ text: string, mark: Telltale | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CommentWithholdMutationVariables = Exact<{
  comment: string | number;
  reason: string;
}>;


export type CommentWithholdMutation = { commentWithhold: { comment: { id: string, question: string, edited: string | null, state: CommentState, reason: string, language: string | null, rareLanguage: boolean, parts: Array<{ text: string, mark: Telltale | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CommentReopenMutationVariables = Exact<{
  comment: string | number;
}>;


export type CommentReopenMutation = { commentReopen: { comment: { id: string, question: string, edited: string | null, state: CommentState, reason: string, language: string | null, rareLanguage: boolean, parts: Array<{ text: string, mark: Telltale | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CommentsReleaseMutationVariables = Exact<{
  campaign: string | number;
  key: string;
}>;


export type CommentsReleaseMutation = { commentsRelease: { moderation: { released: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RemarkModerationsQueryVariables = Exact<{ [key: string]: never; }>;


export type RemarkModerationsQuery = { remarkModerations: Array<{ report: string, pending: number, title: { en: string, fr: string }, remarks: Array<{ id: string, edited: string, state: RemarkState, reason: string, notToMentor: boolean, language: string, title: { en: string, fr: string }, parts: Array<{ text: string, mark: Telltale | null }> }> }> };

export type RemarkModerationPartsFragment = { report: string, pending: number, title: { en: string, fr: string }, remarks: Array<{ id: string, edited: string, state: RemarkState, reason: string, notToMentor: boolean, language: string, title: { en: string, fr: string }, parts: Array<{ text: string, mark: Telltale | null }> }> };

export type ModeratedRemarkFragment = { id: string, edited: string, state: RemarkState, reason: string, notToMentor: boolean, language: string, title: { en: string, fr: string }, parts: Array<{ text: string, mark: Telltale | null }> };

export type RemarkReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type RemarkReviewsQuery = { remarkReviews: Array<{ id: string, report: string, language: string, reason: string, asked: string, state: ReviewState, edited: string, answer: string, round: { en: string, fr: string }, title: { en: string, fr: string }, parts: Array<{ text: string, mark: Telltale | null }> }> };

export type RemarkReviewPartsFragment = { id: string, report: string, language: string, reason: string, asked: string, state: ReviewState, edited: string, answer: string, round: { en: string, fr: string }, title: { en: string, fr: string }, parts: Array<{ text: string, mark: Telltale | null }> };

export type RemarkReviewDecideMutationVariables = Exact<{
  review: string | number;
  input: RemarkReviewInput;
}>;


export type RemarkReviewDecideMutation = { remarkReviewDecide: { review: { id: string, report: string, language: string, reason: string, asked: string, state: ReviewState, edited: string, answer: string, round: { en: string, fr: string }, title: { en: string, fr: string }, parts: Array<{ text: string, mark: Telltale | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RemarkDecideMutationVariables = Exact<{
  remark: string | number;
  input: RemarkDecideInput;
}>;


export type RemarkDecideMutation = { remarkDecide: { moderation: { report: string, pending: number, title: { en: string, fr: string }, remarks: Array<{ id: string, edited: string, state: RemarkState, reason: string, notToMentor: boolean, language: string, title: { en: string, fr: string }, parts: Array<{ text: string, mark: Telltale | null }> }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RemarksReleaseMutationVariables = Exact<{
  report: string | number;
  key: string;
}>;


export type RemarksReleaseMutation = { remarksRelease: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type OwnNominationCycleFragment = { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } };

export type OwnNominationPartsFragment = { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } };

export type MyNominationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNominationsQuery = { myNominations: Array<{ id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }> }, nominee: { id: string, name: string }, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean } }> };

export type NominationDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type NominationDraftsQuery = { nominationDrafts: Array<{ part: string, year: number, closes: string, letter: string, most: number, revision: number, author: { id: string, name: string }, nominee: { id: string, name: string }, award: { en: string, fr: string } }> };

export type LetterDraftFragment = { part: string, year: number, closes: string, letter: string, most: number, revision: number, author: { id: string, name: string }, nominee: { id: string, name: string }, award: { en: string, fr: string } };

export type OwnNominationQueryVariables = Exact<{
  nomination: string | number;
}>;


export type OwnNominationQuery = { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null };

export type NominationCallQueryVariables = Exact<{
  cycle: string | number;
}>;


export type NominationCallQuery = { awardCycle: { viewerCanNominate: boolean, id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } } | null };

export type NominationCandidatesQueryVariables = Exact<{
  cycle: string | number;
  search: string;
}>;


export type NominationCandidatesQuery = { nominationCandidates: Array<{ id: string, name: string, rank: string, refusals: Array<string>, division: { en: string, fr: string } | null }> };

export type OpenCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenCallsQuery = { awards: { nodes: Array<{ id: string, name: { en: string, fr: string }, cycles: Array<{ id: string, year: number, viewerCanNominate: boolean }> }> } };

export type NomineeActivitiesQueryVariables = Exact<{
  nomination: string | number;
}>;


export type NomineeActivitiesQuery = { nomineeActivities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> };

export type NominationBeginMutationVariables = Exact<{
  cycle: string | number;
  nominee: string | number;
}>;


export type NominationBeginMutation = { nominationBegin: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationDraftSaveMutationVariables = Exact<{
  part: string | number;
  letter: string;
  revision: number;
}>;


export type NominationDraftSaveMutation = { nominationDraftSave: { draft: { part: string, year: number, closes: string, letter: string, most: number, revision: number, author: { id: string, name: string }, nominee: { id: string, name: string }, award: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationLetterSaveMutationVariables = Exact<{
  nomination: string | number;
  letter: string;
  revision: number;
}>;


export type NominationLetterSaveMutation = { nominationLetterSave: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationSubmitMutationVariables = Exact<{
  nomination: string | number;
}>;


export type NominationSubmitMutation = { nominationSubmit: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationReopenMutationVariables = Exact<{
  nomination: string | number;
}>;


export type NominationReopenMutation = { nominationReopen: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationWithdrawMutationVariables = Exact<{
  nomination: string | number;
}>;


export type NominationWithdrawMutation = { nominationWithdraw: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationNominatorAddMutationVariables = Exact<{
  nomination: string | number;
  email: string;
}>;


export type NominationNominatorAddMutation = { nominationNominatorAdd: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationMoveMutationVariables = Exact<{
  nomination: string | number;
  cycle: string | number;
}>;


export type NominationMoveMutation = { nominationMove: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationCarryOverMutationVariables = Exact<{
  nomination: string | number;
  cycle: string | number;
}>;


export type NominationCarryOverMutation = { nominationCarryOver: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SupportLetterAskMutationVariables = Exact<{
  nomination: string | number;
  input: SupportLetterInput;
}>;


export type SupportLetterAskMutation = { supportLetterAsk: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SupportLetterReplaceMutationVariables = Exact<{
  letter: string | number;
  input: SupportLetterInput;
}>;


export type SupportLetterReplaceMutation = { supportLetterReplace: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SupportLetterRemindMutationVariables = Exact<{
  letter: string | number;
}>;


export type SupportLetterRemindMutation = { supportLetterRemind: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationAnswerMutationVariables = Exact<{
  nomination: string | number;
  accept: boolean;
}>;


export type NominationAnswerMutation = { nominationAnswer: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NomineePackageSaveMutationVariables = Exact<{
  nomination: string | number;
  input: NomineePackageInput;
  submit: boolean;
}>;


export type NomineePackageSaveMutation = { nomineePackageSave: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NomineePackageReopenMutationVariables = Exact<{
  nomination: string | number;
}>;


export type NomineePackageReopenMutation = { nomineePackageReopen: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationFileAddMutationVariables = Exact<{
  nomination: string | number;
  upload: string | number;
}>;


export type NominationFileAddMutation = { nominationFileAdd: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NominationFileRemoveMutationVariables = Exact<{
  nomination: string | number;
  file: string | number;
}>;


export type NominationFileRemoveMutation = { nominationFileRemove: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type NomineeConflictDeclareMutationVariables = Exact<{
  nomination: string | number;
  person: string | number;
  reason: string;
}>;


export type NomineeConflictDeclareMutation = { conflictDeclareAsNominee: { nomination: { id: string, state: NominationState, answer: NomineeAnswer | null, seats: Array<NominationSeat>, barred: boolean, cycle: { id: string, year: number, state: CycleState, award: { id: string, name: { en: string, fr: string } }, phases: Array<{ kind: CyclePhaseKind, from: string, to: string, closes: string }>, terms: { letter: number, lettersFrom: number, lettersTo: number, statement: number } }, nominee: { id: string, name: string, rank: string, division: { en: string, fr: string } | null }, parts: Array<{ id: string, state: NominationState, own: boolean, letter: string | null, revision: number, submitted: string | null, nominator: { id: string, name: string } | null }>, letters: Array<{ id: string, name: string, email: string, state: SupportLetterState, waived: boolean, reason: string, asked: string, reminded: string | null, answered: string | null, own: boolean }>, package: { statement: string, revision: number, saved: string, activities: Array<{ source: string | null, mentee: string, kind: MentorshipKind, from: string | null, to: string | null, outcome: string, included: boolean, confirmed: boolean }> } | null, files: Array<{ id: string, name: string, size: number, package: boolean, own: boolean, path: string }>, conflicts: Array<{ id: string, kind: ConflictKind, state: ConflictState, reason: string, person: { id: string, name: string } }>, lacks: Array<{ what: NominationLackKind, who: string, reminded: string | null }>, committee: Array<{ id: string, name: string }>, can: { write: boolean, reopen: boolean, askForLetters: boolean, answer: boolean, pack: boolean, reopenPackage: boolean, declareAsNominee: boolean } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SupportLetterAskedFragment = { nominee: string, nominator: string, year: number, writer: string, state: SupportLetterState, waived: boolean, text: string, reason: string, most: number, until: string, open: boolean, revision: number, award: { en: string, fr: string } };

export type SupportLetterOpenMutationVariables = Exact<{
  token: string;
}>;


export type SupportLetterOpenMutation = { supportLetterOpen: { letter: { nominee: string, nominator: string, year: number, writer: string, state: SupportLetterState, waived: boolean, text: string, reason: string, most: number, until: string, open: boolean, revision: number, award: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SupportLetterWriteMutationVariables = Exact<{
  token: string;
  text: string;
  revision: number;
  submit: boolean;
}>;


export type SupportLetterWriteMutation = { supportLetterWrite: { letter: { nominee: string, nominator: string, year: number, writer: string, state: SupportLetterState, waived: boolean, text: string, reason: string, most: number, until: string, open: boolean, revision: number, award: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SupportLetterDeclineMutationVariables = Exact<{
  token: string;
  reason: string;
}>;


export type SupportLetterDeclineMutation = { supportLetterDecline: { letter: { nominee: string, nominator: string, year: number, writer: string, state: SupportLetterState, waived: boolean, text: string, reason: string, most: number, until: string, open: boolean, revision: number, award: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type OutboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  state?: MessageState | null | undefined;
}>;


export type OutboxQuery = { outboxStatus: { mailConfigured: boolean, waiting: number, failed: number, unlisted: number, unlistedFailed: number }, messages: { totalCount: number, nodes: Array<{ id: string, to: string, subject: string, text: string, state: MessageState, created: string, sent: string | null, attempts: number, lastError: string, nextAttempt: string | null, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MessageRetryMutationVariables = Exact<{
  message: string | number;
}>;


export type MessageRetryMutation = { messageRetry: { message: { id: string, state: MessageState, attempts: number, lastError: string, nextAttempt: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MailingPartsFragment = { id: string, subject: string, created: string, waiting: number | null, sent: number | null, failed: number | null, private: boolean, paused: string | null };

export type MailingsQueryVariables = Exact<{
  first: number;
}>;


export type MailingsQuery = { mailings: { totalCount: number, nodes: Array<{ id: string, subject: string, created: string, waiting: number | null, sent: number | null, failed: number | null, private: boolean, paused: string | null }> } };

export type MailingPauseMutationVariables = Exact<{
  mailing: string | number;
}>;


export type MailingPauseMutation = { mailingPause: { mailing: { id: string, subject: string, created: string, waiting: number | null, sent: number | null, failed: number | null, private: boolean, paused: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MailingResumeMutationVariables = Exact<{
  mailing: string | number;
}>;


export type MailingResumeMutation = { mailingResume: { mailing: { id: string, subject: string, created: string, waiting: number | null, sent: number | null, failed: number | null, private: boolean, paused: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type PeopleFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleFiltersQuery = { divisions: Array<{ id: string, code: string, name: { en: string, fr: string } }>, sites: Array<{ id: string, code: string, name: { en: string, fr: string } }> };

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  division?: string | number | null | undefined;
  site?: string | number | null | undefined;
  rank?: string | null | undefined;
  position?: string | null | undefined;
  stage?: string | null | undefined;
  status?: PersonStatus | null | undefined;
  sort?: PersonSort | null | undefined;
  direction?: SortDirection | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, email: string, rank: string, position: string, stage: string, appointed: string | null, status: PersonStatus, division: { id: string, name: { en: string, fr: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonPartsFragment = { id: string, name: string, email: string, addresses: Array<string>, rank: string, position: string, appointmentType: string, stage: string, appointed: string | null, promoted: string | null, nextReview: string | null, nextReviewKind: string, leaving: string | null, language: string, status: PersonStatus, viewerCanAnnounceLeaving: boolean, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null, grants: Array<{ id: string, role: Role, from: string, until: string | null, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }> };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { person: { id: string, name: string, email: string, addresses: Array<string>, rank: string, position: string, appointmentType: string, stage: string, appointed: string | null, promoted: string | null, nextReview: string | null, nextReviewKind: string, leaving: string | null, language: string, status: PersonStatus, viewerCanAnnounceLeaving: boolean, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null, grants: Array<{ id: string, role: Role, from: string, until: string | null, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }> } | null };

export type PersonLeavingAnnounceMutationVariables = Exact<{
  person: string | number;
  on?: string | null | undefined;
}>;


export type PersonLeavingAnnounceMutation = { leavingAnnounce: { leaving: string | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RoleGrantMutationVariables = Exact<{
  person: string | number;
  input: RoleGrantInput;
}>;


export type RoleGrantMutation = { roleGrant: { person: { id: string, name: string, email: string, addresses: Array<string>, rank: string, position: string, appointmentType: string, stage: string, appointed: string | null, promoted: string | null, nextReview: string | null, nextReviewKind: string, leaving: string | null, language: string, status: PersonStatus, viewerCanAnnounceLeaving: boolean, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null, grants: Array<{ id: string, role: Role, from: string, until: string | null, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RoleGrantEndMutationVariables = Exact<{
  grant: string | number;
}>;


export type RoleGrantEndMutation = { roleGrantEnd: { person: { id: string, name: string, email: string, addresses: Array<string>, rank: string, position: string, appointmentType: string, stage: string, appointed: string | null, promoted: string | null, nextReview: string | null, nextReviewKind: string, leaving: string | null, language: string, status: PersonStatus, viewerCanAnnounceLeaving: boolean, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null, grants: Array<{ id: string, role: Role, from: string, until: string | null, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RosterImportPartsFragment = { id: string, made: string, by: string, file: string, newCount: number, changedCount: number, unchangedCount: number, heldCount: number, undone: string | null, viewerCanUndo: boolean, held: { url: string, name: string } | null };

export type RosterImportCheckMutationVariables = Exact<{
  upload: string | number;
  choices?: RosterChoices | null | undefined;
}>;


export type RosterImportCheckMutation = { rosterImportCheck: { preview: { digest: string, format: string, encoding: string, delimiter: string, tabs: Array<string>, tab: string, newCount: number, changedCount: number, unchangedCount: number, notInFileCount: number, goodCount: number, heldCount: number, canTakeGood: boolean, newDivisions: Array<string>, newSites: Array<string>, columns: Array<{ header: string, field: string }>, rows: Array<{ line: number | null, name: string, email: string, change: RosterChange, fields: Array<{ field: string, before: string, after: string }> }>, faults: Array<{ line: number, column: string, code: string, message: string }>, notes: Array<{ line: number, code: string, message: string }>, places: Array<{ kind: RosterPlaceKind, written: string, rows: number, line: number, suggested: Array<string>, answered: boolean, means: string }>, mentors: Array<{ written: string, rows: number, line: number, ambiguous: boolean, answered: boolean, email: string, candidates: Array<{ name: string, email: string, division: string }> }>, flags: Array<{ line: number, mentee: string, mentor: string, problem: RosterProblem }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RosterImportApplyMutationVariables = Exact<{
  upload: string | number;
  digest: string;
  choices?: RosterChoices | null | undefined;
  goodOnly: boolean;
}>;


export type RosterImportApplyMutation = { rosterImportApply: { newCount: number, changedCount: number, unchangedCount: number, import: { id: string, made: string, by: string, file: string, newCount: number, changedCount: number, unchangedCount: number, heldCount: number, undone: string | null, viewerCanUndo: boolean, held: { url: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RecognitionTimelineQueryVariables = Exact<{
  person: string | number;
}>;


export type RecognitionTimelineQuery = { recognitionTimeline: Array<{ id: string, kind: RecognitionKind, award: string | null, year: number, consent: HonourConsent, title: { en: string, fr: string } }> };

export type RosterImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RosterImportsQuery = { rosterImports: { totalCount: number, nodes: Array<{ id: string, made: string, by: string, file: string, newCount: number, changedCount: number, unchangedCount: number, heldCount: number, undone: string | null, viewerCanUndo: boolean, held: { url: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RosterImportUndoMutationVariables = Exact<{
  import: string | number;
}>;


export type RosterImportUndoMutation = { rosterImportUndo: { import: { id: string, made: string, by: string, file: string, newCount: number, changedCount: number, unchangedCount: number, heldCount: number, undone: string | null, viewerCanUndo: boolean, held: { url: string, name: string } | null } | null, obstacles: Array<{ name: string, code: string, message: string }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RosterWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type RosterWordsQuery = { rosterWords: Array<{ id: string, kind: RosterWordKind, written: string, means: string }> };

export type RosterWordForgetMutationVariables = Exact<{
  word: string | number;
}>;


export type RosterWordForgetMutation = { rosterWordForget: { words: Array<{ id: string, kind: RosterWordKind, written: string, means: string }>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RosterRepairsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RosterRepairsQuery = { rosterRepairs: { totalCount: number, nodes: Array<{ key: string, repair: string | null, mentorship: string | null, problem: RosterProblem, line: number | null, file: string, on: string | null, mentee: { id: string, name: string }, mentor: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RosterRepairSettleMutationVariables = Exact<{
  repair: string | number;
}>;


export type RosterRepairSettleMutation = { rosterRepairSettle: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type HonourPartsFragment = { id: string, person: string | null, name: string, kind: RecognitionKind, award: string | null, year: number, consent: HonourConsent, consentAt: string | null, statement: string, viewerCanShow: boolean, viewerCanState: boolean, title: { en: string, fr: string } };

export type MyHonoursQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHonoursQuery = { myHonours: Array<{ id: string, person: string | null, name: string, kind: RecognitionKind, award: string | null, year: number, consent: HonourConsent, consentAt: string | null, statement: string, viewerCanShow: boolean, viewerCanState: boolean, title: { en: string, fr: string } }> };

export type HonoursQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  consent?: HonourConsent | null | undefined;
  year?: number | null | undefined;
}>;


export type HonoursQuery = { honours: { totalCount: number, nodes: Array<{ id: string, person: string | null, name: string, kind: RecognitionKind, award: string | null, year: number, consent: HonourConsent, consentAt: string | null, statement: string, viewerCanShow: boolean, viewerCanState: boolean, title: { en: string, fr: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HonourShowMutationVariables = Exact<{
  honour: string | number;
  show: boolean;
}>;


export type HonourShowMutation = { honourShow: { honour: { id: string, person: string | null, name: string, kind: RecognitionKind, award: string | null, year: number, consent: HonourConsent, consentAt: string | null, statement: string, viewerCanShow: boolean, viewerCanState: boolean, title: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type HonourStateMutationVariables = Exact<{
  honour: string | number;
  agreed: boolean;
  statement: string;
}>;


export type HonourStateMutation = { honourState: { honour: { id: string, person: string | null, name: string, kind: RecognitionKind, award: string | null, year: number, consent: HonourConsent, consentAt: string | null, statement: string, viewerCanShow: boolean, viewerCanState: boolean, title: { en: string, fr: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type HonourAskPreviewMutationVariables = Exact<{
  honours: Array<string | number> | string | number;
}>;


export type HonourAskPreviewMutation = { honourAskPreview: { rows: Array<{ id: string, name: string, refused: string }> | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type HonourAskMutationVariables = Exact<{
  honours: Array<string | number> | string | number;
  key: string;
}>;


export type HonourAskMutation = { honourAsk: { asked: number | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CertificatesBulkPreviewMutationVariables = Exact<{
  certificates: Array<string | number> | string | number;
  kind?: Fulfilment | null | undefined;
}>;


export type CertificatesBulkPreviewMutation = { certificatesBulkPreview: { rows: Array<{ id: string, name: string, refused: string, title: { en: string, fr: string } }> | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CertificatesFulfilMutationVariables = Exact<{
  certificates: Array<string | number> | string | number;
  kind: Fulfilment;
  note: string;
  key: string;
}>;


export type CertificatesFulfilMutation = { certificatesFulfil: { done: number | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CertificatesResendMutationVariables = Exact<{
  certificates: Array<string | number> | string | number;
  key: string;
}>;


export type CertificatesResendMutation = { certificatesResend: { done: number | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CertificatePartsFragment = { id: string, code: string, kind: RecognitionKind, since: string, until: string | null, presenter: string, name: string, language: string, issued: string, state: CertificateState, supersedes: string | null, successor: string | null, verification: string, pdf: string, page: string, viewerCanChange: boolean, viewerCanFulfil: Array<Fulfilment>, title: { en: string, fr: string }, holder: { id: string, name: string }, events: Array<{ id: string, kind: CertificateEventKind, at: string, reason: string, by: { id: string, name: string } | null }> };

export type RecognitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecognitionsQuery = { myRecognitions: Array<{ id: string, kind: RecognitionKind, since: string, until: string | null, presenter: string, title: { en: string, fr: string }, certificates: Array<{ id: string, code: string, language: string, name: string, issued: string, state: CertificateState, verification: string, pdf: string, page: string }> }> };

export type CertificatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  kind?: RecognitionKind | null | undefined;
  state?: CertificateState | null | undefined;
  year?: number | null | undefined;
}>;


export type CertificatesQuery = { certificateYears: Array<number>, certificates: { totalCount: number, nodes: Array<{ id: string, code: string, kind: RecognitionKind, name: string, issued: string, state: CertificateState, title: { en: string, fr: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CertificateQueryVariables = Exact<{
  id: string | number;
}>;


export type CertificateQuery = { certificate: { id: string, code: string, kind: RecognitionKind, since: string, until: string | null, presenter: string, name: string, language: string, issued: string, state: CertificateState, supersedes: string | null, successor: string | null, verification: string, pdf: string, page: string, viewerCanChange: boolean, viewerCanFulfil: Array<Fulfilment>, title: { en: string, fr: string }, holder: { id: string, name: string }, events: Array<{ id: string, kind: CertificateEventKind, at: string, reason: string, by: { id: string, name: string } | null }> } | null };

export type CertificateBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type CertificateBatchQuery = { certificateBatch: { id: string, total: number, issued: number } | null };

export type PeopleToRecogniseQueryVariables = Exact<{
  search: string;
}>;


export type PeopleToRecogniseQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, email: string, division: { id: string, name: { en: string, fr: string } } | null }> } };

export type CertificatesPreviewMutationVariables = Exact<{
  input: CertificatesInput;
}>;


export type CertificatesPreviewMutation = { certificatesPreview: { rows: Array<{ person: string, name: string, language: string, refused: string }> | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CertificatesIssueMutationVariables = Exact<{
  input: CertificatesInput;
  key: string;
}>;


export type CertificatesIssueMutation = { certificatesIssue: { batch: { id: string, total: number, issued: number } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CertificateSupersedeMutationVariables = Exact<{
  certificate: string | number;
  name: string;
  language?: string | null | undefined;
  reason: string;
}>;


export type CertificateSupersedeMutation = { certificateSupersede: { certificate: { id: string, code: string, kind: RecognitionKind, since: string, until: string | null, presenter: string, name: string, language: string, issued: string, state: CertificateState, supersedes: string | null, successor: string | null, verification: string, pdf: string, page: string, viewerCanChange: boolean, viewerCanFulfil: Array<Fulfilment>, title: { en: string, fr: string }, holder: { id: string, name: string }, events: Array<{ id: string, kind: CertificateEventKind, at: string, reason: string, by: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CertificateRevokeMutationVariables = Exact<{
  certificate: string | number;
  reason: string;
}>;


export type CertificateRevokeMutation = { certificateRevoke: { certificate: { id: string, code: string, kind: RecognitionKind, since: string, until: string | null, presenter: string, name: string, language: string, issued: string, state: CertificateState, supersedes: string | null, successor: string | null, verification: string, pdf: string, page: string, viewerCanChange: boolean, viewerCanFulfil: Array<Fulfilment>, title: { en: string, fr: string }, holder: { id: string, name: string }, events: Array<{ id: string, kind: CertificateEventKind, at: string, reason: string, by: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CertificateFulfilMutationVariables = Exact<{
  certificate: string | number;
  kind: Fulfilment;
  note: string;
}>;


export type CertificateFulfilMutation = { certificateFulfil: { certificate: { id: string, code: string, kind: RecognitionKind, since: string, until: string | null, presenter: string, name: string, language: string, issued: string, state: CertificateState, supersedes: string | null, successor: string | null, verification: string, pdf: string, page: string, viewerCanChange: boolean, viewerCanFulfil: Array<Fulfilment>, title: { en: string, fr: string }, holder: { id: string, name: string }, events: Array<{ id: string, kind: CertificateEventKind, at: string, reason: string, by: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type BadgePartsFragment = { certificate: string, link: string | null, recipient: BadgeRecipient, sharedSince: string | null };

export type BadgesQueryVariables = Exact<{ [key: string]: never; }>;


export type BadgesQuery = { myBadges: Array<{ certificate: string, link: string | null, recipient: BadgeRecipient, sharedSince: string | null }> };

export type BadgeShareMutationVariables = Exact<{
  certificate: string | number;
  recipient: BadgeRecipient;
}>;


export type BadgeShareMutation = { badgeShare: { badge: { certificate: string, link: string | null, recipient: BadgeRecipient, sharedSince: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type BadgeUnshareMutationVariables = Exact<{
  certificate: string | number;
}>;


export type BadgeUnshareMutation = { badgeUnshare: { badge: { certificate: string, link: string | null, recipient: BadgeRecipient, sharedSince: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type QuestionnaireQueryVariables = Exact<{
  campaign: string | number;
}>;


export type QuestionnaireQuery = { department: { zone: string }, questionnaire: { campaign: string, definition: unknown, mode: CampaignMode, helpContact: string, questions: number, minutes: number, closes: string, state: QuestionnaireState, answers: unknown, revision: number, saved: string | null, submitted: string | null, title: { en: string, fr: string }, promise: { en: string, fr: string }, notice: { en: string, fr: string }, mentorshipDefinition: { en: string, fr: string } } | null };

export type DraftSaveMutationVariables = Exact<{
  campaign: string | number;
  answers: unknown;
  revision: number;
}>;


export type DraftSaveMutation = { draftSave: { revision: number, saved: string | null, standing: unknown, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type BallotCastMutationVariables = Exact<{
  campaign: string | number;
  answers: unknown;
}>;


export type BallotCastMutation = { ballotCast: { done: boolean, dropped: Array<string>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type BallotWithdrawMutationVariables = Exact<{
  campaign: string | number;
}>;


export type BallotWithdrawMutation = { ballotWithdraw: { done: boolean, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ResponseSubmitMutationVariables = Exact<{
  campaign: string | number;
  answers: unknown;
  key: string;
}>;


export type ResponseSubmitMutation = { responseSubmit: { submitted: string | null, dropped: Array<string>, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ExportOptionsQueryVariables = Exact<{
  campaign: string | number;
}>;


export type ExportOptionsQuery = { campaign: { id: string, mode: CampaignMode, state: CampaignState, viewerCanExport: boolean } | null };

export type ReleaseExportQueryVariables = Exact<{
  release: string | number;
  format: FiguresFormat;
}>;


export type ReleaseExportQuery = { releaseExport: { url: string, name: string } | null };

export type ResponsesExportMutationVariables = Exact<{
  campaign: string | number;
  format: ExportFormat;
  layout: ExportLayout;
  language: string;
  reason: string;
}>;


export type ResponsesExportMutation = { responsesExport: { download: { url: string, name: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ResultsListQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type ResultsListQuery = { campaigns: { totalCount: number, nodes: Array<{ id: string, series: string, wave: number, closed: string | null, title: { en: string, fr: string }, releases: Array<{ id: string, dimension: ReleaseDimension, invited: number | null, respondents: number | null, division: { id: string, name: { en: string, fr: string } } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResultsQueryVariables = Exact<{
  campaign: string | number;
}>;


export type ResultsQuery = { campaign: { id: string, series: string, wave: number, state: CampaignState, closed: string | null, title: { en: string, fr: string }, releases: Array<{ id: string, dimension: ReleaseDimension, value: string, label: { en: string, fr: string } | null, division: { id: string } | null }> } | null };

export type ResultsCommentsQueryVariables = Exact<{
  campaign: string | number;
}>;


export type ResultsCommentsQuery = { campaign: { id: string, comments: { id: string, published: string, questions: Array<{ name: string, comments: Array<string>, title: { en: string, fr: string } }> } | null } | null };

export type ResultsTrendsQueryVariables = Exact<{
  series: string;
  dimension: ReleaseDimension;
  value: string;
}>;


export type ResultsTrendsQuery = { trends: Array<{ figure: { name: string, uid: string, low: number | null, high: number | null }, points: Array<{ wave: number, state: TrendState, breaks: boolean, n: number | null, mean: number | null, low: number | null, high: number | null, suppressed: Suppression | null }> }> };

export type ReleaseQueryVariables = Exact<{
  id: string | number;
}>;


export type ReleaseQuery = { release: { id: string, published: string, dimension: ReleaseDimension, value: string, invited: number | null, respondents: number | null, label: { en: string, fr: string } | null, division: { id: string, name: { en: string, fr: string } } | null, questions: Array<{ name: string, uid: string, kind: QuestionKind, n: number | null, mean: number | null, sd: number | null, topTwo: number | null, suppressed: Suppression | null, low: number | null, high: number | null, items: number, step: number | null, alpha: number | null, alphaN: number | null, floor: number | null, ceiling: number | null, title: { en: string, fr: string }, section: { en: string, fr: string }, counts: Array<{ value: string, count: number, label: { en: string, fr: string } }> | null, definition: { en: string, fr: string } }> } | null };

export type QuestionFigurePartsFragment = { name: string, uid: string, kind: QuestionKind, n: number | null, mean: number | null, sd: number | null, topTwo: number | null, suppressed: Suppression | null, low: number | null, high: number | null, items: number, step: number | null, alpha: number | null, alphaN: number | null, floor: number | null, ceiling: number | null, title: { en: string, fr: string }, section: { en: string, fr: string }, counts: Array<{ value: string, count: number, label: { en: string, fr: string } }> | null, definition: { en: string, fr: string } };

export type RosterQueryVariables = Exact<{
  division: string | number;
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort?: RosterSort | null | undefined;
  direction?: SortDirection | null | undefined;
}>;


export type RosterQuery = { roster: { totalCount: number, withFormalMentor: number, nodes: Array<{ appointed: string | null, promoted: string | null, upFor: string | null, upForKind: string, mentorSince: string | null, person: { id: string, name: string }, mentor: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FeedbackRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackRoundsQuery = { feedbackRounds: Array<{ id: string, state: RoundState, closesOn: string, mentees: number, mentors: number, few: number, title: { en: string, fr: string } }> };

export type RoundPartsFragment = { id: string, version: string, state: RoundState, endedWithin: number, minimum: number, closesOn: string, closes: string, opened: string | null, closed: string | null, mentees: number, mentors: number, few: number, viewerCanEdit: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, mistreatment: { en: string, fr: string }, promise: { en: string, fr: string }, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null };

export type FeedbackRoundQueryVariables = Exact<{
  round: string | number;
}>;


export type FeedbackRoundQuery = { feedbackRound: { id: string, version: string, state: RoundState, endedWithin: number, minimum: number, closesOn: string, closes: string, opened: string | null, closed: string | null, mentees: number, mentors: number, few: number, viewerCanEdit: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, mistreatment: { en: string, fr: string }, promise: { en: string, fr: string }, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null } | null };

export type RoundChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundChoicesQuery = { collectionNotice: { number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null, instruments: { nodes: Array<{ id: string, title: { en: string, fr: string }, versions: Array<{ id: string, number: number, languages: Array<string>, questions: number, minutes: number }> }> } };

export type FeedbackRoundCreateMutationVariables = Exact<{
  input: FeedbackRoundInput;
}>;


export type FeedbackRoundCreateMutation = { feedbackRoundCreate: { round: { id: string, version: string, state: RoundState, endedWithin: number, minimum: number, closesOn: string, closes: string, opened: string | null, closed: string | null, mentees: number, mentors: number, few: number, viewerCanEdit: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, mistreatment: { en: string, fr: string }, promise: { en: string, fr: string }, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type FeedbackRoundUpdateMutationVariables = Exact<{
  round: string | number;
  input: FeedbackRoundInput;
}>;


export type FeedbackRoundUpdateMutation = { feedbackRoundUpdate: { round: { id: string, version: string, state: RoundState, endedWithin: number, minimum: number, closesOn: string, closes: string, opened: string | null, closed: string | null, mentees: number, mentors: number, few: number, viewerCanEdit: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, mistreatment: { en: string, fr: string }, promise: { en: string, fr: string }, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type FeedbackRoundDiscardMutationVariables = Exact<{
  round: string | number;
}>;


export type FeedbackRoundDiscardMutation = { feedbackRoundDiscard: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type FeedbackRoundOpenMutationVariables = Exact<{
  round: string | number;
  key: string;
}>;


export type FeedbackRoundOpenMutation = { feedbackRoundOpen: { round: { id: string, version: string, state: RoundState, endedWithin: number, minimum: number, closesOn: string, closes: string, opened: string | null, closed: string | null, mentees: number, mentors: number, few: number, viewerCanEdit: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, mistreatment: { en: string, fr: string }, promise: { en: string, fr: string }, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type FeedbackRoundCloseMutationVariables = Exact<{
  round: string | number;
  key: string;
}>;


export type FeedbackRoundCloseMutation = { feedbackRoundClose: { round: { id: string, version: string, state: RoundState, endedWithin: number, minimum: number, closesOn: string, closes: string, opened: string | null, closed: string | null, mentees: number, mentors: number, few: number, viewerCanEdit: boolean, viewerCanClose: boolean, title: { en: string, fr: string }, mistreatment: { en: string, fr: string }, promise: { en: string, fr: string }, notice: { id: string, number: number, authority: { en: string, fr: string }, purpose: { en: string, fr: string }, contact: { en: string, fr: string } } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SetUpMutationVariables = Exact<{
  input: SetUpInput;
}>;


export type SetUpMutation = { setUp: { viewer: { person: { id: string, name: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { department: { zone: string, languages: Array<string>, demo: boolean, needsSetUp: boolean, helpContact: string, minimumGroup: number, name: { en: string, fr: string }, institution: { en: string, fr: string }, vocabulary: { ranks: Array<{ code: string, label: { en: string, fr: string } }>, positions: Array<{ code: string, label: { en: string, fr: string } }>, appointmentTypes: Array<{ code: string, label: { en: string, fr: string } }>, stages: Array<{ code: string, label: { en: string, fr: string } }> }, personas: Array<{ id: string, name: string, path: string, role: { en: string, fr: string }, sentence: { en: string, fr: string }, tryThis: { en: string, fr: string } }> }, viewer: { invitedTo: string | null, viewerCanSeePeople: boolean, viewerCanImportPeople: boolean, viewerCanGrantRoles: boolean, viewerCanRunSurveys: boolean, viewerCanSeeResults: boolean, viewerCanSetDepartment: boolean, viewerCanReadOutbox: boolean, viewerCanModerate: boolean, viewerCanLookUp: boolean, viewerCanListLookUps: boolean, viewerCanRunFeedback: boolean, viewerCanModerateFeedback: boolean, viewerCanRunAwards: boolean, viewerCanIssueCertificates: boolean, viewerCanManageCertificates: boolean, viewerCanReadYears: boolean, viewerCanCloseYears: boolean, person: { id: string, name: string, email: string, language: string, division: { id: string, name: { en: string, fr: string } } | null }, grants: Array<{ id: string, role: Role, from: string, until: string | null, division: { id: string, name: { en: string, fr: string } } | null, site: { id: string, name: { en: string, fr: string } } | null }>, rosters: Array<{ id: string, code: string, name: { en: string, fr: string } }> } | null };

export type LanguageSetMutationVariables = Exact<{
  language: string;
}>;


export type LanguageSetMutation = { viewerLanguageSet: { viewer: { person: { id: string, language: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SignInRequestMutationVariables = Exact<{
  email: string;
}>;


export type SignInRequestMutation = { signInRequest: { request: string, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { invitedTo: string | null, person: { id: string, name: string } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type TasksQueryVariables = Exact<{ [key: string]: never; }>;


export type TasksQuery = { tasks: Array<{ answered: number, questionnaire: { campaign: string, mode: CampaignMode, questions: number, minutes: number, closes: string, state: QuestionnaireState, submitted: string | null, title: { en: string, fr: string } } }>, feedbackTasks: Array<{ id: string, mentorName: string, closes: string, sealed: boolean, signed: boolean }> };

export type ReviewTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewTasksQuery = { reviewTasks: Array<{ left: number, until: string, cycle: { id: string, year: number, award: { id: string, name: { en: string, fr: string } } } }> };

export type RepairCountQueryVariables = Exact<{ [key: string]: never; }>;


export type RepairCountQuery = { rosterRepairs: { totalCount: number } };

export type YearPartsFragment = { id: string, kind: MentorshipYearKind, name: string, starts: string, ends: string, closed: string, page: string, file: string, surveys: Array<{ campaign: string, closed: string, invited: number | null, respondents: number | null, title: { en: string, fr: string } }>, rounds: Array<{ en: string, fr: string }>, awards: Array<{ en: string, fr: string }>, figures: Array<{ name: string, level: MetricLevel, component: MetricComponent, unit: MetricUnit, origin: MetricOrigin, value: number | null, n: number | null, suppressed: Suppression | null, gap: boolean, campaign: string | null, title: { en: string, fr: string }, definition: { en: string, fr: string }, numerator: { en: string, fr: string }, denominator: { en: string, fr: string }, earlier: Array<{ year: string, value: number | null, n: number | null, gap: boolean }> }> };

export type MentorshipYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type MentorshipYearsQuery = { mentorshipYears: Array<{ id: string, kind: MentorshipYearKind, name: string, starts: string, ends: string, closed: string, page: string, file: string }> };

export type MentorshipYearsOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type MentorshipYearsOpenQuery = { mentorshipYearsOpen: Array<{ kind: MentorshipYearKind, begins: number, name: string, starts: string, ends: string }> };

export type MentorshipYearQueryVariables = Exact<{
  id: string | number;
}>;


export type MentorshipYearQuery = { mentorshipYear: { id: string, kind: MentorshipYearKind, name: string, starts: string, ends: string, closed: string, page: string, file: string, surveys: Array<{ campaign: string, closed: string, invited: number | null, respondents: number | null, title: { en: string, fr: string } }>, rounds: Array<{ en: string, fr: string }>, awards: Array<{ en: string, fr: string }>, figures: Array<{ name: string, level: MetricLevel, component: MetricComponent, unit: MetricUnit, origin: MetricOrigin, value: number | null, n: number | null, suppressed: Suppression | null, gap: boolean, campaign: string | null, title: { en: string, fr: string }, definition: { en: string, fr: string }, numerator: { en: string, fr: string }, denominator: { en: string, fr: string }, earlier: Array<{ year: string, value: number | null, n: number | null, gap: boolean }> }> } | null };

export type MentorshipYearPreviewMutationVariables = Exact<{
  kind: MentorshipYearKind;
  begins: number;
}>;


export type MentorshipYearPreviewMutation = { mentorshipYearPreview: { preview: { name: string, starts: string, ends: string, asked: number, unasked: number, counted: number, surveys: Array<{ campaign: string, closed: string, title: { en: string, fr: string } }>, rounds: Array<{ en: string, fr: string }>, awards: Array<{ en: string, fr: string }> } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MentorshipYearCloseMutationVariables = Exact<{
  kind: MentorshipYearKind;
  begins: number;
  key: string;
}>;


export type MentorshipYearCloseMutation = { mentorshipYearClose: { year: { id: string, name: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SelfIdentificationPartsFragmentDoc = new TypedDocumentString(`
    fragment SelfIdentificationParts on SelfIdentification {
  answers {
    question
    answer
    words
  }
  saved
}
    `, {"fragmentName":"SelfIdentificationParts"}) as unknown as TypedDocumentString<SelfIdentificationPartsFragment, unknown>;
export const CyclePartsFragmentDoc = new TypedDocumentString(`
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerCanMoveDates
  viewerDuty
}
    `, {"fragmentName":"CycleParts"}) as unknown as TypedDocumentString<CyclePartsFragment, unknown>;
export const AwardPartsFragmentDoc = new TypedDocumentString(`
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}
    `, {"fragmentName":"AwardParts"}) as unknown as TypedDocumentString<AwardPartsFragment, unknown>;
export const CommitteePartsFragmentDoc = new TypedDocumentString(`
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}
    `, {"fragmentName":"CommitteeParts"}) as unknown as TypedDocumentString<CommitteePartsFragment, unknown>;
export const CampaignPartsFragmentDoc = new TypedDocumentString(`
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}
    `, {"fragmentName":"CampaignParts"}) as unknown as TypedDocumentString<CampaignPartsFragment, unknown>;
export const ConductPartsFragmentDoc = new TypedDocumentString(`
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}
    `, {"fragmentName":"ConductParts"}) as unknown as TypedDocumentString<ConductPartsFragment, unknown>;
export const CommitteeCyclePartsFragmentDoc = new TypedDocumentString(`
    fragment CommitteeCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
  }
  terms {
    reviewers
  }
  viewerDuty
}
    `, {"fragmentName":"CommitteeCycleParts"}) as unknown as TypedDocumentString<CommitteeCyclePartsFragment, unknown>;
export const ConflictPartsFragmentDoc = new TypedDocumentString(`
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
    `, {"fragmentName":"ConflictParts"}) as unknown as TypedDocumentString<ConflictPartsFragment, unknown>;
export const CommitteeNominationPartsFragmentDoc = new TypedDocumentString(`
    fragment CommitteeNominationParts on Nomination {
  id
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  conflicts {
    ...ConflictParts
  }
  ownReview {
    id
    role
    state
  }
  reviews {
    id
    reviewer {
      id
      name
    }
    role
    guest
    state
  }
  assigned
  reviewed
  committee {
    id
    name
  }
  can {
    assign
    review
    settle
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}`, {"fragmentName":"CommitteeNominationParts"}) as unknown as TypedDocumentString<CommitteeNominationPartsFragment, unknown>;
export const ReviewWholePartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}
    `, {"fragmentName":"ReviewWholeParts"}) as unknown as TypedDocumentString<ReviewWholePartsFragment, unknown>;
export const ReviewedNominationPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewedNominationParts on Nomination {
  id
  cycle {
    id
    award {
      id
      name {
        en
        fr
      }
    }
    year
    phases {
      kind
      from
      to
      closes
    }
    rubric {
      points
      criteria {
        name {
          en
          fr
        }
        help {
          en
          fr
        }
        weight
        required
        anchors {
          point
          text {
            en
            fr
          }
        }
      }
    }
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  barred
  parts {
    id
    nominator {
      id
      name
    }
    letter
  }
  letters {
    id
    name
    state
    waived
    text
  }
  package {
    statement
    activities {
      mentee
      kind
      from
      to
      outcome
      confirmed
    }
  }
  files {
    id
    name
    size
    package
    path
  }
  conflicts {
    ...ConflictParts
  }
  ownReview {
    ...ReviewWholeParts
  }
  reviews {
    ...ReviewWholeParts
  }
  can {
    review
    declare
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}`, {"fragmentName":"ReviewedNominationParts"}) as unknown as TypedDocumentString<ReviewedNominationPartsFragment, unknown>;
export const AssignmentPlanPartsFragmentDoc = new TypedDocumentString(`
    fragment AssignmentPlanParts on AssignmentPlan {
  pairs {
    nomination
    nominee {
      id
      name
    }
    reviewer {
      id
      name
    }
    role
    kept
  }
  loads {
    reviewer {
      id
      name
    }
    reviews
    primary
    guest
  }
  unmet {
    nomination
    nominee {
      id
      name
    }
    wanted
    got
    obstacles {
      reviewer {
        id
        name
      }
      reasons
    }
  }
  added
  dropped
  digest
}
    `, {"fragmentName":"AssignmentPlanParts"}) as unknown as TypedDocumentString<AssignmentPlanPartsFragment, unknown>;
export const MocSettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}
    `, {"fragmentName":"MocSettingsParts"}) as unknown as TypedDocumentString<MocSettingsPartsFragment, unknown>;
export const DossierVersionPartsFragmentDoc = new TypedDocumentString(`
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
    `, {"fragmentName":"DossierVersionParts"}) as unknown as TypedDocumentString<DossierVersionPartsFragment, unknown>;
export const MenteeOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
    `, {"fragmentName":"MenteeOutcomeParts"}) as unknown as TypedDocumentString<MenteeOutcomePartsFragment, unknown>;
export const DossierPartsFragmentDoc = new TypedDocumentString(`
    fragment DossierParts on Dossier {
  id
  kind
  owner {
    id
    name
  }
  since
  until
  language
  revision
  cycleSince
  cycleUntil
  used
  usedYear
  preview
  viewerIsOwner
  versions {
    ...DossierVersionParts
  }
  warnings {
    code
    n
    year
  }
  mentees {
    mentorship
    name
    years
    consent
    asked
    canAsk
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  sections {
    key
    title
    layout
    lead
    hint
    text
    columns
    out
    items {
      key
      claim
      value
      n
      computed
      sources
      attestation
      cells
      fields {
        term
        value
      }
      text
      note
      levelThen
      levelNow
      out
      blocked
      weak
      consent
      mentorship
      letter
    }
  }
}
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}`, {"fragmentName":"DossierParts"}) as unknown as TypedDocumentString<DossierPartsFragment, unknown>;
export const EvidenceQuestionPartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceQuestionParts on EvidenceQuestions {
  mentee
  mentorships {
    mentorship
    mentor
    since
    until
    naming
    words
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  letters {
    letter
    mentor
    text
    signed
    state
  }
}
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}`, {"fragmentName":"EvidenceQuestionParts"}) as unknown as TypedDocumentString<EvidenceQuestionPartsFragment, unknown>;
export const FeedbackTaskPartsFragmentDoc = new TypedDocumentString(`
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}
    `, {"fragmentName":"FeedbackTaskParts"}) as unknown as TypedDocumentString<FeedbackTaskPartsFragment, unknown>;
export const ReportWordPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
}
    `, {"fragmentName":"ReportWordParts"}) as unknown as TypedDocumentString<ReportWordPartsFragment, unknown>;
export const SelfAssessmentPartsFragmentDoc = new TypedDocumentString(`
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}
    `, {"fragmentName":"SelfAssessmentParts"}) as unknown as TypedDocumentString<SelfAssessmentPartsFragment, unknown>;
export const MocRecordPartsFragmentDoc = new TypedDocumentString(`
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}
    `, {"fragmentName":"MocRecordParts"}) as unknown as TypedDocumentString<MocRecordPartsFragment, unknown>;
export const ReflectionPartsFragmentDoc = new TypedDocumentString(`
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`, {"fragmentName":"ReflectionParts"}) as unknown as TypedDocumentString<ReflectionPartsFragment, unknown>;
export const DraftStateFragmentDoc = new TypedDocumentString(`
    fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
    `, {"fragmentName":"DraftState"}) as unknown as TypedDocumentString<DraftStateFragment, unknown>;
export const ScalePartsFragmentDoc = new TypedDocumentString(`
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
    `, {"fragmentName":"ScaleParts"}) as unknown as TypedDocumentString<ScalePartsFragment, unknown>;
export const InstrumentPartsFragmentDoc = new TypedDocumentString(`
    fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}`, {"fragmentName":"InstrumentParts"}) as unknown as TypedDocumentString<InstrumentPartsFragment, unknown>;
export const MeetingCyclePartsFragmentDoc = new TypedDocumentString(`
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}
    `, {"fragmentName":"MeetingCycleParts"}) as unknown as TypedDocumentString<MeetingCyclePartsFragment, unknown>;
export const MeetingPartsFragmentDoc = new TypedDocumentString(`
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}
    `, {"fragmentName":"MeetingParts"}) as unknown as TypedDocumentString<MeetingPartsFragment, unknown>;
export const OutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
    `, {"fragmentName":"OutcomeParts"}) as unknown as TypedDocumentString<OutcomePartsFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  underCorrection
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
    subject
    text
    language
  }
  path
  canSign
  canAnnounce
  canCorrect
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}`, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const ColleaguePartsFragmentDoc = new TypedDocumentString(`
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
    `, {"fragmentName":"ColleagueParts"}) as unknown as TypedDocumentString<ColleaguePartsFragment, unknown>;
export const PairPartsFragmentDoc = new TypedDocumentString(`
    fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`, {"fragmentName":"PairParts"}) as unknown as TypedDocumentString<PairPartsFragment, unknown>;
export const PairWholeFragmentDoc = new TypedDocumentString(`
    fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}`, {"fragmentName":"PairWhole"}) as unknown as TypedDocumentString<PairWholeFragment, unknown>;
export const OfferPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}
    `, {"fragmentName":"OfferParts"}) as unknown as TypedDocumentString<OfferPartsFragment, unknown>;
export const TrainingPartsFragmentDoc = new TypedDocumentString(`
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}
    `, {"fragmentName":"TrainingParts"}) as unknown as TypedDocumentString<TrainingPartsFragment, unknown>;
export const TaskPartsFragmentDoc = new TypedDocumentString(`
    fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`, {"fragmentName":"TaskParts"}) as unknown as TypedDocumentString<TaskPartsFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const DeskPartsFragmentDoc = new TypedDocumentString(`
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}
    `, {"fragmentName":"DeskParts"}) as unknown as TypedDocumentString<DeskPartsFragment, unknown>;
export const AssistantPartsFragmentDoc = new TypedDocumentString(`
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}
    `, {"fragmentName":"AssistantParts"}) as unknown as TypedDocumentString<AssistantPartsFragment, unknown>;
export const CheckInPartsFragmentDoc = new TypedDocumentString(`
    fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`, {"fragmentName":"CheckInParts"}) as unknown as TypedDocumentString<CheckInPartsFragment, unknown>;
export const ExpectationsPartsFragmentDoc = new TypedDocumentString(`
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}
    `, {"fragmentName":"ExpectationsParts"}) as unknown as TypedDocumentString<ExpectationsPartsFragment, unknown>;
export const ModeratedCommentFragmentDoc = new TypedDocumentString(`
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}
    `, {"fragmentName":"ModeratedComment"}) as unknown as TypedDocumentString<ModeratedCommentFragment, unknown>;
export const ModeratedRemarkFragmentDoc = new TypedDocumentString(`
    fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}
    `, {"fragmentName":"ModeratedRemark"}) as unknown as TypedDocumentString<ModeratedRemarkFragment, unknown>;
export const RemarkModerationPartsFragmentDoc = new TypedDocumentString(`
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
    fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`, {"fragmentName":"RemarkModerationParts"}) as unknown as TypedDocumentString<RemarkModerationPartsFragment, unknown>;
export const RemarkReviewPartsFragmentDoc = new TypedDocumentString(`
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}
    `, {"fragmentName":"RemarkReviewParts"}) as unknown as TypedDocumentString<RemarkReviewPartsFragment, unknown>;
export const OwnNominationCycleFragmentDoc = new TypedDocumentString(`
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
    `, {"fragmentName":"OwnNominationCycle"}) as unknown as TypedDocumentString<OwnNominationCycleFragment, unknown>;
export const OwnNominationPartsFragmentDoc = new TypedDocumentString(`
    fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}`, {"fragmentName":"OwnNominationParts"}) as unknown as TypedDocumentString<OwnNominationPartsFragment, unknown>;
export const LetterDraftFragmentDoc = new TypedDocumentString(`
    fragment LetterDraft on NominationDraft {
  part
  author {
    id
    name
  }
  nominee {
    id
    name
  }
  award {
    en
    fr
  }
  year
  closes
  letter
  most
  revision
}
    `, {"fragmentName":"LetterDraft"}) as unknown as TypedDocumentString<LetterDraftFragment, unknown>;
export const SupportLetterAskedFragmentDoc = new TypedDocumentString(`
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}
    `, {"fragmentName":"SupportLetterAsked"}) as unknown as TypedDocumentString<SupportLetterAskedFragment, unknown>;
export const MailingPartsFragmentDoc = new TypedDocumentString(`
    fragment MailingParts on Mailing {
  id
  subject
  created
  waiting
  sent
  failed
  private
  paused
}
    `, {"fragmentName":"MailingParts"}) as unknown as TypedDocumentString<MailingPartsFragment, unknown>;
export const PersonPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}
    `, {"fragmentName":"PersonParts"}) as unknown as TypedDocumentString<PersonPartsFragment, unknown>;
export const RosterImportPartsFragmentDoc = new TypedDocumentString(`
    fragment RosterImportParts on RosterImport {
  id
  made
  by
  file
  newCount
  changedCount
  unchangedCount
  heldCount
  held {
    url
    name
  }
  undone
  viewerCanUndo
}
    `, {"fragmentName":"RosterImportParts"}) as unknown as TypedDocumentString<RosterImportPartsFragment, unknown>;
export const HonourPartsFragmentDoc = new TypedDocumentString(`
    fragment HonourParts on Honour {
  id
  person
  name
  kind
  title {
    en
    fr
  }
  award
  year
  consent
  consentAt
  statement
  viewerCanShow
  viewerCanState
}
    `, {"fragmentName":"HonourParts"}) as unknown as TypedDocumentString<HonourPartsFragment, unknown>;
export const CertificatePartsFragmentDoc = new TypedDocumentString(`
    fragment CertificateParts on Certificate {
  id
  code
  kind
  title {
    en
    fr
  }
  since
  until
  presenter
  name
  holder {
    id
    name
  }
  language
  issued
  state
  supersedes
  successor
  verification
  pdf
  page
  events {
    id
    kind
    at
    reason
    by {
      id
      name
    }
  }
  viewerCanChange
  viewerCanFulfil
}
    `, {"fragmentName":"CertificateParts"}) as unknown as TypedDocumentString<CertificatePartsFragment, unknown>;
export const BadgePartsFragmentDoc = new TypedDocumentString(`
    fragment BadgeParts on Badge {
  certificate
  link
  recipient
  sharedSince
}
    `, {"fragmentName":"BadgeParts"}) as unknown as TypedDocumentString<BadgePartsFragment, unknown>;
export const QuestionFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}
    `, {"fragmentName":"QuestionFigureParts"}) as unknown as TypedDocumentString<QuestionFigurePartsFragment, unknown>;
export const RoundPartsFragmentDoc = new TypedDocumentString(`
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}
    `, {"fragmentName":"RoundParts"}) as unknown as TypedDocumentString<RoundPartsFragment, unknown>;
export const YearPartsFragmentDoc = new TypedDocumentString(`
    fragment YearParts on MentorshipYear {
  id
  kind
  name
  starts
  ends
  closed
  surveys {
    campaign
    title {
      en
      fr
    }
    closed
    invited
    respondents
  }
  rounds {
    en
    fr
  }
  awards {
    en
    fr
  }
  figures {
    name
    level
    component
    unit
    origin
    title {
      en
      fr
    }
    definition {
      en
      fr
    }
    numerator {
      en
      fr
    }
    denominator {
      en
      fr
    }
    value
    n
    suppressed
    gap
    campaign
    earlier {
      year
      value
      n
      gap
    }
  }
  page
  file
}
    `, {"fragmentName":"YearParts"}) as unknown as TypedDocumentString<YearPartsFragment, unknown>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    person {
      id
      name
      email
      addresses
      language
      division {
        id
        name {
          en
          fr
        }
      }
      rank
      position
    }
    sessions {
      id
      device
      started
      lastSeen
      current
    }
    remindersStopped
  }
}
    `, {"hash":"sha256:66fd8b87b65deb07871130d85c5ae04fae7555b0eb6efff47ddb629dac69d351"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const RemindersChooseDocument = new TypedDocumentString(`
    mutation RemindersChoose($receive: Boolean!) {
  remindersChoose(receive: $receive) {
    viewer {
      person {
        id
      }
      remindersStopped
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:9bb794ad58cab42ef9a6a6df3b850056aa1716068fd88cf2cfd0a8fae61b3e5f"}) as unknown as TypedDocumentString<RemindersChooseMutation, RemindersChooseMutationVariables>;
export const SelfIdentificationDocument = new TypedDocumentString(`
    query SelfIdentification {
  selfIdentification {
    ...SelfIdentificationParts
  }
}
    fragment SelfIdentificationParts on SelfIdentification {
  answers {
    question
    answer
    words
  }
  saved
}`, {"hash":"sha256:1eb0a5d4c2e0108ea499532e8c2310cc092820f4be61905d167fa752ba3d0db3"}) as unknown as TypedDocumentString<SelfIdentificationQuery, SelfIdentificationQueryVariables>;
export const SelfIdentificationSaveDocument = new TypedDocumentString(`
    mutation SelfIdentificationSave($answers: [SelfIdentifiedInput!]!) {
  selfIdentificationSave(answers: $answers) {
    selfIdentification {
      ...SelfIdentificationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SelfIdentificationParts on SelfIdentification {
  answers {
    question
    answer
    words
  }
  saved
}`, {"hash":"sha256:48d587857bee6370cb37942f13fa7fbd555daee611de52bc4ed97b132fd62983"}) as unknown as TypedDocumentString<SelfIdentificationSaveMutation, SelfIdentificationSaveMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($session: ID, $everywhere: Boolean) {
  signOut(session: $session, everywhere: $everywhere) {
    viewer {
      person {
        id
      }
      sessions {
        id
        device
        started
        lastSeen
        current
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:5a128ce8cb3cca82c98e7281cb349af9df03dbcb8228a5c044f4e9dd6a5c0403"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AwardsDocument = new TypedDocumentString(`
    query Awards($first: Int!, $after: String, $search: String, $retired: Boolean!) {
  awards(first: $first, after: $after, search: $search, retired: $retired) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name {
        en
        fr
      }
      level
      division {
        id
        name {
          en
          fr
        }
      }
      donor
      retired
      cycles {
        id
        year
        state
        phases {
          kind
          from
          to
        }
        viewerDuty
      }
      recipients {
        id
        year
        name
      }
    }
  }
}
    `, {"hash":"sha256:01ad5b7eaed79dd2c88d373a470fef256034e8c50b52ea56c39781408eefc8fc"}) as unknown as TypedDocumentString<AwardsQuery, AwardsQueryVariables>;
export const AwardDocument = new TypedDocumentString(`
    query Award($award: ID!) {
  award(award: $award) {
    ...AwardParts
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`, {"hash":"sha256:23619a2bdb212751f133cb85fb850d6915e20db3fd0cadb79d26e3c09c2e21d3"}) as unknown as TypedDocumentString<AwardQuery, AwardQueryVariables>;
export const AwardChoicesDocument = new TypedDocumentString(`
    query AwardChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
  committees {
    id
    name {
      en
      fr
    }
  }
}
    `, {"hash":"sha256:6ebe48ad59a4f9bc8f1e50ea34ebd8cec2b942e53a5e9ea80a25a78ca8251b90"}) as unknown as TypedDocumentString<AwardChoicesQuery, AwardChoicesQueryVariables>;
export const AwardCycleDocument = new TypedDocumentString(`
    query AwardCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...CycleParts
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerCanMoveDates
  viewerDuty
}`, {"hash":"sha256:83f7f1bc9410b4b39be4214b146a5e571af8bc84adfd86075afe6c43acef0773"}) as unknown as TypedDocumentString<AwardCycleQuery, AwardCycleQueryVariables>;
export const CycleMovesDocument = new TypedDocumentString(`
    query CycleMoves($cycle: ID!) {
  awardCycleMoves(cycle: $cycle) {
    reason
    at
    phases {
      was {
        kind
        from
        to
      }
      is {
        kind
        from
        to
      }
    }
  }
}
    `, {"hash":"sha256:325f92e9768f1595c964bfdf3fbb811fb555d8772a148a75f443b02bdaa5fa81"}) as unknown as TypedDocumentString<CycleMovesQuery, CycleMovesQueryVariables>;
export const CycleWinnersDocument = new TypedDocumentString(`
    query CycleWinners($cycle: ID!) {
  awardDecision(cycle: $cycle) {
    id
    announced
    underCorrection
    winners {
      id
      name
    }
  }
}
    `, {"hash":"sha256:a83f3df89ae7d52b045a1ad9f9cbf122a8dc6a5f58ee953690bd370ce83d8ded"}) as unknown as TypedDocumentString<CycleWinnersQuery, CycleWinnersQueryVariables>;
export const CycleChoicesDocument = new TypedDocumentString(`
    query CycleChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
}
    `, {"hash":"sha256:a40e20d5f52a004bdbeeffcf036df124a68de403c0f08b24f402e2fd8c5bc9be"}) as unknown as TypedDocumentString<CycleChoicesQuery, CycleChoicesQueryVariables>;
export const CommitteesDocument = new TypedDocumentString(`
    query Committees {
  committees {
    ...CommitteeParts
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`, {"hash":"sha256:f69f416bb5d7d03904b3e9c10749e902f27642922bc3077d325d5db33ed2ceb0"}) as unknown as TypedDocumentString<CommitteesQuery, CommitteesQueryVariables>;
export const AwardCreateDocument = new TypedDocumentString(`
    mutation AwardCreate($input: AwardInput!) {
  awardCreate(input: $input) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`, {"hash":"sha256:76615ce5fb9ee5b2dd861daab980a654e2d8fed2823991d051545a653e4f182f"}) as unknown as TypedDocumentString<AwardCreateMutation, AwardCreateMutationVariables>;
export const AwardUpdateDocument = new TypedDocumentString(`
    mutation AwardUpdate($award: ID!, $input: AwardInput!) {
  awardUpdate(award: $award, input: $input) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`, {"hash":"sha256:cec3f5f0a5a7fd56114760268758d63c582b9fe1ead8a49c439298602efa0ee7"}) as unknown as TypedDocumentString<AwardUpdateMutation, AwardUpdateMutationVariables>;
export const AwardRetireDocument = new TypedDocumentString(`
    mutation AwardRetire($award: ID!, $retired: Boolean!) {
  awardRetire(award: $award, retired: $retired) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`, {"hash":"sha256:3184ec5540cf572dd2b9ca1210c25523cfa44e1f5cdbe6b9c01831ede6ce716c"}) as unknown as TypedDocumentString<AwardRetireMutation, AwardRetireMutationVariables>;
export const AwardRecipientsAddDocument = new TypedDocumentString(`
    mutation AwardRecipientsAdd($award: ID!, $recipients: [AwardRecipientInput!]!) {
  awardRecipientsAdd(award: $award, recipients: $recipients) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`, {"hash":"sha256:b596404c99458a8de61b31ed6bf8deb582eb5621465dea79e945b3f734b9d556"}) as unknown as TypedDocumentString<AwardRecipientsAddMutation, AwardRecipientsAddMutationVariables>;
export const AwardRecipientRemoveDocument = new TypedDocumentString(`
    mutation AwardRecipientRemove($recipient: ID!) {
  awardRecipientRemove(recipient: $recipient) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`, {"hash":"sha256:dad7d74f2b4219356bdfd26adafaead8eee967deda1883c9adc0d86a36482c51"}) as unknown as TypedDocumentString<AwardRecipientRemoveMutation, AwardRecipientRemoveMutationVariables>;
export const AwardCyclePlanDocument = new TypedDocumentString(`
    mutation AwardCyclePlan($award: ID!, $year: Int!) {
  awardCyclePlan(award: $award, year: $year) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerCanMoveDates
  viewerDuty
}`, {"hash":"sha256:100f2b191b9d238a705a288eb46dd4237060ce2d84e68494bed7ea3794e4cd0f"}) as unknown as TypedDocumentString<AwardCyclePlanMutation, AwardCyclePlanMutationVariables>;
export const AwardCycleUpdateDocument = new TypedDocumentString(`
    mutation AwardCycleUpdate($cycle: ID!, $input: AwardCycleInput!) {
  awardCycleUpdate(cycle: $cycle, input: $input) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerCanMoveDates
  viewerDuty
}`, {"hash":"sha256:f081a515b5ba639d347672db5fbdc9bf01636fbd999f2a1e72fb1b7531b7f8fd"}) as unknown as TypedDocumentString<AwardCycleUpdateMutation, AwardCycleUpdateMutationVariables>;
export const AwardCycleDiscardDocument = new TypedDocumentString(`
    mutation AwardCycleDiscard($cycle: ID!) {
  awardCycleDiscard(cycle: $cycle) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`, {"hash":"sha256:dc19a5dcb88eeb279b7000caa9dab0b101b6b3dfa1cc46f2ddd94f121f48c938"}) as unknown as TypedDocumentString<AwardCycleDiscardMutation, AwardCycleDiscardMutationVariables>;
export const AwardCycleCallDocument = new TypedDocumentString(`
    mutation AwardCycleCall($cycle: ID!) {
  awardCycleCall(cycle: $cycle) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerCanMoveDates
  viewerDuty
}`, {"hash":"sha256:80631a6addc4e91766bee91a2aff01af23c92a8066062c777d8be09ba02a6e2f"}) as unknown as TypedDocumentString<AwardCycleCallMutation, AwardCycleCallMutationVariables>;
export const AwardCycleMoveDocument = new TypedDocumentString(`
    mutation AwardCycleMove($cycle: ID!, $phases: [PhaseDaysInput!]!, $reason: String!, $revision: Int!) {
  awardCycleMove(
    cycle: $cycle
    phases: $phases
    reason: $reason
    revision: $revision
  ) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerCanMoveDates
  viewerDuty
}`, {"hash":"sha256:6848e4b1d17d5e90ad7f2e0b38d9d944e9b026ac80008a89043ef39b6147ac58"}) as unknown as TypedDocumentString<AwardCycleMoveMutation, AwardCycleMoveMutationVariables>;
export const CommitteeCreateDocument = new TypedDocumentString(`
    mutation CommitteeCreate($input: CommitteeInput!) {
  committeeCreate(input: $input) {
    committee {
      ...CommitteeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`, {"hash":"sha256:a04ead3baca17800f4f0142bf75d1dbd54c6233186b992d523136e45b6cb2cb1"}) as unknown as TypedDocumentString<CommitteeCreateMutation, CommitteeCreateMutationVariables>;
export const CommitteeUpdateDocument = new TypedDocumentString(`
    mutation CommitteeUpdate($committee: ID!, $input: CommitteeInput!) {
  committeeUpdate(committee: $committee, input: $input) {
    committee {
      ...CommitteeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`, {"hash":"sha256:e47e7e7d04831fe686c04e12e484cf2a7bc8e8b73cf92b495fc93f2161f13e1a"}) as unknown as TypedDocumentString<CommitteeUpdateMutation, CommitteeUpdateMutationVariables>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns($first: Int!, $after: String, $search: String, $state: CampaignState) {
  campaigns(first: $first, after: $after, search: $search, state: $state) {
    nodes {
      id
      title {
        en
        fr
      }
      series
      wave
      mode
      state
      closesOn
      closes
      eligible
      responses
      releases {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:68a42a1942de81c22893c507b5d54768da367d6c35dfa26e6673e6e8fe0dd528"}) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = new TypedDocumentString(`
    query Campaign($id: ID!) {
  campaign(id: $id) {
    ...CampaignParts
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`, {"hash":"sha256:97427a75fde5f8749013c5e2742ba1dd8662b697ff0bd5e12e2b4744be3d4545"}) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const CampaignChoicesDocument = new TypedDocumentString(`
    query CampaignChoices {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  sites {
    id
    name {
      en
      fr
    }
  }
  collectionNotice {
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  campaignSeries {
    name
    wave
    campaign
    title {
      en
      fr
    }
    closesOn
    months
    rhythm
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `, {"hash":"sha256:9a5e3d4bacb20f4a3cbcb97c3699f6274f9f51bfdbb26c9b0b7bf2f626365bf1"}) as unknown as TypedDocumentString<CampaignChoicesQuery, CampaignChoicesQueryVariables>;
export const AudienceCountDocument = new TypedDocumentString(`
    query AudienceCount($audience: AudienceInput!) {
  audienceCount(audience: $audience) {
    people
    withoutAddress
  }
}
    `, {"hash":"sha256:ca96d7137e3978a7a08f392216fb17e3168bb333749ddecd8a6593d0ecccaa6c"}) as unknown as TypedDocumentString<AudienceCountQuery, AudienceCountQueryVariables>;
export const CampaignMailDocument = new TypedDocumentString(`
    query CampaignMail {
  outboxStatus {
    mailConfigured
  }
}
    `, {"hash":"sha256:f05147d44bbb159861346e79b945ec4d83a08501b558fbe326e2818a44bcfee3"}) as unknown as TypedDocumentString<CampaignMailQuery, CampaignMailQueryVariables>;
export const CampaignCreateDocument = new TypedDocumentString(`
    mutation CampaignCreate($input: CampaignInput!) {
  campaignCreate(input: $input) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`, {"hash":"sha256:1c853d3f456b009813d72c7d775722dfb4331b6c00635e25496e64a6f510d6af"}) as unknown as TypedDocumentString<CampaignCreateMutation, CampaignCreateMutationVariables>;
export const CampaignUpdateDocument = new TypedDocumentString(`
    mutation CampaignUpdate($campaign: ID!, $input: CampaignInput!) {
  campaignUpdate(campaign: $campaign, input: $input) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`, {"hash":"sha256:9fda893fc7b18d9fb7e912f9171a7ccc548b4f02c1d3c0dc9d266f66fae35ecd"}) as unknown as TypedDocumentString<CampaignUpdateMutation, CampaignUpdateMutationVariables>;
export const CampaignDiscardDocument = new TypedDocumentString(`
    mutation CampaignDiscard($campaign: ID!) {
  campaignDiscard(campaign: $campaign) {
    campaign {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:6d7a2847bf63b8f490c80ed6f106c73abef7d11728ea722dfc04152676669bb1"}) as unknown as TypedDocumentString<CampaignDiscardMutation, CampaignDiscardMutationVariables>;
export const CampaignOpenDocument = new TypedDocumentString(`
    mutation CampaignOpen($campaign: ID!, $key: IdempotencyKey!) {
  campaignOpen(campaign: $campaign, key: $key) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`, {"hash":"sha256:61b4d7c96323ab62ca57ff6d013b11c33229ca1291c50039a1064bc72be09060"}) as unknown as TypedDocumentString<CampaignOpenMutation, CampaignOpenMutationVariables>;
export const CampaignCloseDocument = new TypedDocumentString(`
    mutation CampaignClose($campaign: ID!, $reason: String!, $key: IdempotencyKey!) {
  campaignClose(campaign: $campaign, reason: $reason, key: $key) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`, {"hash":"sha256:6bac012581f1356c89e67c0d4e688a4c6e67a159a1abf159ba6aa348c3ec9caf"}) as unknown as TypedDocumentString<CampaignCloseMutation, CampaignCloseMutationVariables>;
export const CampaignConductDocument = new TypedDocumentString(`
    query CampaignConduct($campaign: ID!) {
  campaignConduct(campaign: $campaign) {
    ...ConductParts
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`, {"hash":"sha256:9e731de8a7bf8a68bc968981059785ede8101aae91adaa16b74ee8876988390f"}) as unknown as TypedDocumentString<CampaignConductQuery, CampaignConductQueryVariables>;
export const CampaignReminderDocument = new TypedDocumentString(`
    query CampaignReminder($campaign: ID!) {
  campaignReminder(campaign: $campaign) {
    people
    rested
  }
}
    `, {"hash":"sha256:08d3a65ff9a9683dac1b9087937ebfdc835be88e6c80f1bbc0520fe19d35a789"}) as unknown as TypedDocumentString<CampaignReminderQuery, CampaignReminderQueryVariables>;
export const CampaignMailTextDocument = new TypedDocumentString(`
    query CampaignMailText($campaign: ID!, $kind: CampaignMailKind!, $language: String!, $closesOn: Date) {
  campaignMail(
    campaign: $campaign
    kind: $kind
    language: $language
    closesOn: $closesOn
  ) {
    subject
    text
  }
}
    `, {"hash":"sha256:cc2d48810a5bbde6e141a5a5bed3d658733703e5b086568593dba0ae0499a09d"}) as unknown as TypedDocumentString<CampaignMailTextQuery, CampaignMailTextQueryVariables>;
export const CampaignBouncesDocument = new TypedDocumentString(`
    query CampaignBounces($campaign: ID!) {
  campaignBounces(campaign: $campaign) {
    person
    name
    address
  }
}
    `, {"hash":"sha256:c0f657416e0922fd700dfe38a0e48e963acfad4190cb046f31af7de317652a8b"}) as unknown as TypedDocumentString<CampaignBouncesQuery, CampaignBouncesQueryVariables>;
export const CampaignOwnResultsDocument = new TypedDocumentString(`
    query CampaignOwnResults($campaign: ID!) {
  campaignOwnResults(campaign: $campaign) {
    title {
      en
      fr
    }
    release {
      id
      division {
        id
        name {
          en
          fr
        }
      }
      invited
      respondents
      questions {
        name
        title {
          en
          fr
        }
        kind
        n
        mean
      }
    }
  }
}
    `, {"hash":"sha256:ae5ccc69750dbc48cabdbcc5dac576a89454e0d3a83a45db693a781c0e4bc324"}) as unknown as TypedDocumentString<CampaignOwnResultsQuery, CampaignOwnResultsQueryVariables>;
export const CampaignBlockChoicesDocument = new TypedDocumentString(`
    query CampaignBlockChoices {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `, {"hash":"sha256:24bb74e1272a6e444b851debd1559adaee3b2c52074c5cf396a67836167b48ed"}) as unknown as TypedDocumentString<CampaignBlockChoicesQuery, CampaignBlockChoicesQueryVariables>;
export const CampaignRemindDocument = new TypedDocumentString(`
    mutation CampaignRemind($campaign: ID!, $key: IdempotencyKey!) {
  campaignRemind(campaign: $campaign, key: $key) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`, {"hash":"sha256:e763b63e5a1e35e572a1a3d9410f2f1cbe2c991b844d7f58dd3ebd1d9a13bfed"}) as unknown as TypedDocumentString<CampaignRemindMutation, CampaignRemindMutationVariables>;
export const CampaignExtendDocument = new TypedDocumentString(`
    mutation CampaignExtend($campaign: ID!, $input: CampaignExtendInput!, $key: IdempotencyKey!) {
  campaignExtend(campaign: $campaign, input: $input, key: $key) {
    campaign {
      ...CampaignParts
    }
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}
fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`, {"hash":"sha256:cfc820ebdc934072f9e05aeba390d5127d6c7b9468fec9e98d9a77c5b51faf88"}) as unknown as TypedDocumentString<CampaignExtendMutation, CampaignExtendMutationVariables>;
export const CampaignBlockSetDocument = new TypedDocumentString(`
    mutation CampaignBlockSet($campaign: ID!, $input: CampaignBlockInput!) {
  campaignBlockSet(campaign: $campaign, input: $input) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`, {"hash":"sha256:be2d46d99fd96887427680569d6707b04bc921231cbff173167b668c6e10bd87"}) as unknown as TypedDocumentString<CampaignBlockSetMutation, CampaignBlockSetMutationVariables>;
export const CampaignBlockRemoveDocument = new TypedDocumentString(`
    mutation CampaignBlockRemove($campaign: ID!, $division: ID!) {
  campaignBlockRemove(campaign: $campaign, division: $division) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`, {"hash":"sha256:7a7633d892c9813f9a070c42bdedf64ca4bc0fa6c8dfc857b39add20e77c8ef9"}) as unknown as TypedDocumentString<CampaignBlockRemoveMutation, CampaignBlockRemoveMutationVariables>;
export const InvitationResendDocument = new TypedDocumentString(`
    mutation InvitationResend($campaign: ID!, $person: ID!, $key: IdempotencyKey!) {
  invitationResend(campaign: $campaign, person: $person, key: $key) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`, {"hash":"sha256:11951f9f0f27b24b6e3baa56aa82dbc19b7556c36f32727b47eff608615931db"}) as unknown as TypedDocumentString<InvitationResendMutation, InvitationResendMutationVariables>;
export const CampaignResponsesDocument = new TypedDocumentString(`
    query CampaignResponses($campaign: ID!, $first: Int!, $after: String) {
  campaign(id: $campaign) {
    id
    title {
      en
      fr
    }
    wave
  }
  campaignResponses(campaign: $campaign, first: $first, after: $after) {
    definition
    nodes {
      person
      name
      submitted
      answers
      definition
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:404e63ca67353b78aba553736f621075d454680fbd7c18ad259effa5cb6acaf8"}) as unknown as TypedDocumentString<CampaignResponsesQuery, CampaignResponsesQueryVariables>;
export const LookUpsDocument = new TypedDocumentString(`
    query LookUps($first: Int!, $after: String) {
  lookUps(first: $first, after: $after) {
    nodes {
      id
      title {
        en
        fr
      }
      wave
      person
      custodian
      reason
      at
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:0d2921684f627504107dd080a14192191d085136119b8357ee4666c6e39c0f7c"}) as unknown as TypedDocumentString<LookUpsQuery, LookUpsQueryVariables>;
export const LookUpCampaignsDocument = new TypedDocumentString(`
    query LookUpCampaigns {
  lookUpCampaigns {
    id
    title {
      en
      fr
    }
    wave
    closesOn
  }
}
    `, {"hash":"sha256:8f0bc63aac5408f1962aa485c1e94b20b73402b3d7001a9a1698c7aba8350daa"}) as unknown as TypedDocumentString<LookUpCampaignsQuery, LookUpCampaignsQueryVariables>;
export const LookUpPeopleDocument = new TypedDocumentString(`
    query LookUpPeople($campaign: ID!, $search: String!) {
  lookUpPeople(campaign: $campaign, search: $search) {
    person
    name
    division {
      en
      fr
    }
  }
}
    `, {"hash":"sha256:4160257c4e3bffe9528c79d06bdb14029ee2a5e68707e25abe20f243e28007dd"}) as unknown as TypedDocumentString<LookUpPeopleQuery, LookUpPeopleQueryVariables>;
export const ResponseLookUpDocument = new TypedDocumentString(`
    mutation ResponseLookUp($campaign: ID!, $person: ID!, $reason: String!) {
  responseLookUp(campaign: $campaign, person: $person, reason: $reason) {
    response {
      person
      name
      submitted
      answers
      definition
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:5197a45944cf0d0cc77bf50f0880b7352db5e382f50fbf348f948eee2380b318"}) as unknown as TypedDocumentString<ResponseLookUpMutation, ResponseLookUpMutationVariables>;
export const CommitteeCycleDocument = new TypedDocumentString(`
    query CommitteeCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...CommitteeCycleParts
  }
}
    fragment CommitteeCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
  }
  terms {
    reviewers
  }
  viewerDuty
}`, {"hash":"sha256:2fbc58fdfcee61792e86af0f2dd4e45616a4a2b099d98f174c7706cfb4a72408"}) as unknown as TypedDocumentString<CommitteeCycleQuery, CommitteeCycleQueryVariables>;
export const CommitteeNominationsDocument = new TypedDocumentString(`
    query CommitteeNominations($cycle: ID!, $first: Int!, $after: String, $search: String, $mine: Boolean!) {
  cycleNominations(
    cycle: $cycle
    first: $first
    after: $after
    search: $search
    mine: $mine
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CommitteeNominationParts
    }
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment CommitteeNominationParts on Nomination {
  id
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  conflicts {
    ...ConflictParts
  }
  ownReview {
    id
    role
    state
  }
  reviews {
    id
    reviewer {
      id
      name
    }
    role
    guest
    state
  }
  assigned
  reviewed
  committee {
    id
    name
  }
  can {
    assign
    review
    settle
  }
}`, {"hash":"sha256:ba7eaac18933c7469f86d774f4f77177803fef00488df9c540a029e958eecba4"}) as unknown as TypedDocumentString<CommitteeNominationsQuery, CommitteeNominationsQueryVariables>;
export const ReviewedNominationDocument = new TypedDocumentString(`
    query ReviewedNomination($nomination: ID!) {
  nomination(nomination: $nomination) {
    ...ReviewedNominationParts
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment ReviewedNominationParts on Nomination {
  id
  cycle {
    id
    award {
      id
      name {
        en
        fr
      }
    }
    year
    phases {
      kind
      from
      to
      closes
    }
    rubric {
      points
      criteria {
        name {
          en
          fr
        }
        help {
          en
          fr
        }
        weight
        required
        anchors {
          point
          text {
            en
            fr
          }
        }
      }
    }
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  barred
  parts {
    id
    nominator {
      id
      name
    }
    letter
  }
  letters {
    id
    name
    state
    waived
    text
  }
  package {
    statement
    activities {
      mentee
      kind
      from
      to
      outcome
      confirmed
    }
  }
  files {
    id
    name
    size
    package
    path
  }
  conflicts {
    ...ConflictParts
  }
  ownReview {
    ...ReviewWholeParts
  }
  reviews {
    ...ReviewWholeParts
  }
  can {
    review
    declare
  }
}
fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}`, {"hash":"sha256:c8b68d05f5dd1206e2acb9e57a9abeaaa9960febf2c8ec31eae1babe0b1914c4"}) as unknown as TypedDocumentString<ReviewedNominationQuery, ReviewedNominationQueryVariables>;
export const NominationBoardDocument = new TypedDocumentString(`
    query NominationBoard($cycle: ID!) {
  nominationBoard(cycle: $cycle) {
    nomination
    nominee {
      id
      name
    }
    state
    answer
    lacks {
      what
      who
      reminded
      over
      letter
      until
    }
  }
}
    `, {"hash":"sha256:70ad8e96bfbad6a51a2e1da8fb4c8127cb57c0f6d19f13dce7b9e7e290b99e08"}) as unknown as TypedDocumentString<NominationBoardQuery, NominationBoardQueryVariables>;
export const NomineesToAskDocument = new TypedDocumentString(`
    query NomineesToAsk($cycle: ID!) {
  nomineesToAsk(cycle: $cycle) {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
  }
}
    `, {"hash":"sha256:c10757656debaa80f6189c758029285a5e2bdc3b639f2acea722f733ede1b644"}) as unknown as TypedDocumentString<NomineesToAskQuery, NomineesToAskQueryVariables>;
export const AssignmentPlanDocument = new TypedDocumentString(`
    query AssignmentPlan($cycle: ID!, $input: AssignmentInput!) {
  assignmentPlan(cycle: $cycle, input: $input) {
    plan {
      ...AssignmentPlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssignmentPlanParts on AssignmentPlan {
  pairs {
    nomination
    nominee {
      id
      name
    }
    reviewer {
      id
      name
    }
    role
    kept
  }
  loads {
    reviewer {
      id
      name
    }
    reviews
    primary
    guest
  }
  unmet {
    nomination
    nominee {
      id
      name
    }
    wanted
    got
    obstacles {
      reviewer {
        id
        name
      }
      reasons
    }
  }
  added
  dropped
  digest
}`, {"hash":"sha256:514431efee2465e5b841664e62e3c28d90e95a114437c2054f008e07a769b7d6"}) as unknown as TypedDocumentString<AssignmentPlanQuery, AssignmentPlanQueryVariables>;
export const AssignmentWhyDocument = new TypedDocumentString(`
    query AssignmentWhy($nomination: ID!, $reviewer: ID!, $input: AssignmentInput!) {
  assignmentWhy(nomination: $nomination, reviewer: $reviewer, input: $input) {
    reviewer {
      id
      name
    }
    reasons
  }
}
    `, {"hash":"sha256:851e10cdf2fbae1b56bac2814124d50b6b061acb73cb21114211aefe8a5e07b6"}) as unknown as TypedDocumentString<AssignmentWhyQuery, AssignmentWhyQueryVariables>;
export const AdmissionCandidatesDocument = new TypedDocumentString(`
    query AdmissionCandidates($cycle: ID!, $search: String!) {
  nominationCandidates(cycle: $cycle, search: $search) {
    id
    name
    rank
    division {
      en
      fr
    }
    refusals
  }
}
    `, {"hash":"sha256:6cf3b76475e1ec57548cadf7dd65d113a887582eb7907db0f14faf1865ee6e3f"}) as unknown as TypedDocumentString<AdmissionCandidatesQuery, AdmissionCandidatesQueryVariables>;
export const ReviewSaveDocument = new TypedDocumentString(`
    mutation ReviewSave($nomination: ID!, $input: ReviewInput!) {
  reviewSave(nomination: $nomination, input: $input, submit: false) {
    nomination {
      id
      ownReview {
        id
        revision
        state
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:b58054b9f92fc1a25bd44427643ddda8e7371c13e7f93bb66c10c9ca36435f62"}) as unknown as TypedDocumentString<ReviewSaveMutation, ReviewSaveMutationVariables>;
export const ReviewSubmitDocument = new TypedDocumentString(`
    mutation ReviewSubmit($nomination: ID!, $input: ReviewInput!) {
  reviewSave(nomination: $nomination, input: $input, submit: true) {
    nomination {
      ...ReviewedNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment ReviewedNominationParts on Nomination {
  id
  cycle {
    id
    award {
      id
      name {
        en
        fr
      }
    }
    year
    phases {
      kind
      from
      to
      closes
    }
    rubric {
      points
      criteria {
        name {
          en
          fr
        }
        help {
          en
          fr
        }
        weight
        required
        anchors {
          point
          text {
            en
            fr
          }
        }
      }
    }
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  barred
  parts {
    id
    nominator {
      id
      name
    }
    letter
  }
  letters {
    id
    name
    state
    waived
    text
  }
  package {
    statement
    activities {
      mentee
      kind
      from
      to
      outcome
      confirmed
    }
  }
  files {
    id
    name
    size
    package
    path
  }
  conflicts {
    ...ConflictParts
  }
  ownReview {
    ...ReviewWholeParts
  }
  reviews {
    ...ReviewWholeParts
  }
  can {
    review
    declare
  }
}
fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}`, {"hash":"sha256:47be32eb83f9039bee5b61020b8275759e50fd53084c066fa9e29e5aa6757783"}) as unknown as TypedDocumentString<ReviewSubmitMutation, ReviewSubmitMutationVariables>;
export const ConflictDeclareDocument = new TypedDocumentString(`
    mutation ConflictDeclare($nomination: ID!, $reason: String!) {
  conflictDeclare(nomination: $nomination, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:25ed316a4d8c50b83bf34a6b18a254f49c0f6cf1a5fba3610861147c0d1537d3"}) as unknown as TypedDocumentString<ConflictDeclareMutation, ConflictDeclareMutationVariables>;
export const ConflictSetDocument = new TypedDocumentString(`
    mutation ConflictSet($nomination: ID!, $person: ID!, $reason: String!) {
  conflictSet(nomination: $nomination, person: $person, reason: $reason) {
    nomination {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:160e040ca663f5676ec55be63a189eca7c41823868e7fef8c137f32deebfc894"}) as unknown as TypedDocumentString<ConflictSetMutation, ConflictSetMutationVariables>;
export const ConflictSettleDocument = new TypedDocumentString(`
    mutation ConflictSettle($conflict: ID!, $stands: Boolean!, $reason: String!) {
  conflictSettle(conflict: $conflict, stands: $stands, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:2764bdb830185c9612df492b128d806886eeb4e6c0b99347ff41efb83daf65d5"}) as unknown as TypedDocumentString<ConflictSettleMutation, ConflictSettleMutationVariables>;
export const NominationsRemindDocument = new TypedDocumentString(`
    mutation NominationsRemind($cycle: ID!, $nominations: [ID!]!) {
  nominationsRemind(cycle: $cycle, nominations: $nominations) {
    count
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:96ba678351762f9d57071891cd8c9543a1cc14668b154b08d92bea1e51a4d5f8"}) as unknown as TypedDocumentString<NominationsRemindMutation, NominationsRemindMutationVariables>;
export const NomineesAskDocument = new TypedDocumentString(`
    mutation NomineesAsk($cycle: ID!, $nominations: [ID!]!) {
  nomineesAsk(cycle: $cycle, nominations: $nominations) {
    count
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:89d009822e62be94ea11744b1e72f47c66497babdc9988dacd9599de2fada644"}) as unknown as TypedDocumentString<NomineesAskMutation, NomineesAskMutationVariables>;
export const AssignmentApplyDocument = new TypedDocumentString(`
    mutation AssignmentApply($cycle: ID!, $input: AssignmentInput!, $digest: String!) {
  assignmentApply(cycle: $cycle, input: $input, digest: $digest) {
    plan {
      ...AssignmentPlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssignmentPlanParts on AssignmentPlan {
  pairs {
    nomination
    nominee {
      id
      name
    }
    reviewer {
      id
      name
    }
    role
    kept
  }
  loads {
    reviewer {
      id
      name
    }
    reviews
    primary
    guest
  }
  unmet {
    nomination
    nominee {
      id
      name
    }
    wanted
    got
    obstacles {
      reviewer {
        id
        name
      }
      reasons
    }
  }
  added
  dropped
  digest
}`, {"hash":"sha256:5ed1f1aa75008b4b32581b18ce963c5a1d73cd19b0b35f3599120dedef291155"}) as unknown as TypedDocumentString<AssignmentApplyMutation, AssignmentApplyMutationVariables>;
export const ReviewerAssignDocument = new TypedDocumentString(`
    mutation ReviewerAssign($nomination: ID!, $email: String!, $role: Int!) {
  reviewerAssign(nomination: $nomination, email: $email, role: $role) {
    nomination {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:6dc13dcf05b049524c093132648719dd038f16e2c734fa24c2c0ea393f7c41a1"}) as unknown as TypedDocumentString<ReviewerAssignMutation, ReviewerAssignMutationVariables>;
export const ReviewerRemoveDocument = new TypedDocumentString(`
    mutation ReviewerRemove($nomination: ID!, $review: ID!) {
  reviewerRemove(nomination: $nomination, review: $review) {
    nomination {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:eb835c4eb9ceb7a2176dba96133a7e3679c3a412ef3aa570cf1202343be697fd"}) as unknown as TypedDocumentString<ReviewerRemoveMutation, ReviewerRemoveMutationVariables>;
export const AwardCycleExtendDocument = new TypedDocumentString(`
    mutation AwardCycleExtend($cycle: ID!, $input: ExtensionInput!) {
  awardCycleExtend(cycle: $cycle, input: $input) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:6d08407997cbfb93f6e5d287e2e1ced3f6a5e82b57fabfa7322da53745464871"}) as unknown as TypedDocumentString<AwardCycleExtendMutation, AwardCycleExtendMutationVariables>;
export const SupportLetterExtendDocument = new TypedDocumentString(`
    mutation SupportLetterExtend($letter: ID!, $until: Date!, $reason: String!) {
  supportLetterExtend(letter: $letter, until: $until, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:3925a5f853967278be2a056c46bd2e11f8d01412e590c7058937f853fb5b76ee"}) as unknown as TypedDocumentString<SupportLetterExtendMutation, SupportLetterExtendMutationVariables>;
export const NomineeAdmitDocument = new TypedDocumentString(`
    mutation NomineeAdmit($cycle: ID!, $nominee: ID!, $reason: String!) {
  nomineeAdmit(cycle: $cycle, nominee: $nominee, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:b32980e7e26269e075071695f73aca9b25bb117c2ae2940ce3e5d210c29af8f7"}) as unknown as TypedDocumentString<NomineeAdmitMutation, NomineeAdmitMutationVariables>;
export const PersonaSignInDocument = new TypedDocumentString(`
    mutation PersonaSignIn($persona: ID!) {
  personaSignIn(persona: $persona) {
    viewer {
      person {
        id
        name
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:96db6e6164de978117ddaf46da8bfc1a14882f6070324f522fd8f1682218b562"}) as unknown as TypedDocumentString<PersonaSignInMutation, PersonaSignInMutationVariables>;
export const DepartmentUpdateDocument = new TypedDocumentString(`
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
      helpContact
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:4e9594f192686fc3d600caa51ba981c93c41ad3189ac2efb63dcd9e108d37aaa"}) as unknown as TypedDocumentString<DepartmentUpdateMutation, DepartmentUpdateMutationVariables>;
export const MocSettingsDocument = new TypedDocumentString(`
    query MocSettings {
  mocSettings {
    ...MocSettingsParts
  }
}
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}`, {"hash":"sha256:53ec134191ca73f3fbe848a6cb210b928e7583b5a0a9d069c720993c4f167c5d"}) as unknown as TypedDocumentString<MocSettingsQuery, MocSettingsQueryVariables>;
export const MocSettingsUpdateDocument = new TypedDocumentString(`
    mutation MocSettingsUpdate($input: MocSettingsInput!) {
  mocSettingsUpdate(input: $input) {
    settings {
      ...MocSettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}`, {"hash":"sha256:0343ae335ba10f888f1e53bc94391be450b97e5df305dbea0108bbdc5b6cd3fb"}) as unknown as TypedDocumentString<MocSettingsUpdateMutation, MocSettingsUpdateMutationVariables>;
export const DossiersDocument = new TypedDocumentString(`
    query Dossiers {
  dossiers {
    id
    kind
    owner {
      id
      name
    }
    since
    until
    viewerIsOwner
    versions {
      id
      number
      state
      frozen
      pages
      pdf
    }
  }
}
    `, {"hash":"sha256:a3171b2ae20717175cc9a7221fe3f9009a48c6189bfe5ba210e0bbd6ddb9680c"}) as unknown as TypedDocumentString<DossiersQuery, DossiersQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!) {
  dossier(id: $id) {
    ...DossierParts
  }
}
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment DossierParts on Dossier {
  id
  kind
  owner {
    id
    name
  }
  since
  until
  language
  revision
  cycleSince
  cycleUntil
  used
  usedYear
  preview
  viewerIsOwner
  versions {
    ...DossierVersionParts
  }
  warnings {
    code
    n
    year
  }
  mentees {
    mentorship
    name
    years
    consent
    asked
    canAsk
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  sections {
    key
    title
    layout
    lead
    hint
    text
    columns
    out
    items {
      key
      claim
      value
      n
      computed
      sources
      attestation
      cells
      fields {
        term
        value
      }
      text
      note
      levelThen
      levelNow
      out
      blocked
      weak
      consent
      mentorship
      letter
    }
  }
}`, {"hash":"sha256:45863db9b63ed75049dde39fd08ad4a927d164228f929a06218f1042d9fd5614"}) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const EvidenceQuestionsDocument = new TypedDocumentString(`
    query EvidenceQuestions {
  evidenceQuestions {
    ...EvidenceQuestionParts
  }
}
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment EvidenceQuestionParts on EvidenceQuestions {
  mentee
  mentorships {
    mentorship
    mentor
    since
    until
    naming
    words
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  letters {
    letter
    mentor
    text
    signed
    state
  }
}`, {"hash":"sha256:2e0fc6dafa68186ddb7cfd3bbf5cf1282b7a9546cf01a8b3838808339028508e"}) as unknown as TypedDocumentString<EvidenceQuestionsQuery, EvidenceQuestionsQueryVariables>;
export const DossierStartDocument = new TypedDocumentString(`
    mutation DossierStart($input: DossierInput!, $key: IdempotencyKey!) {
  dossierStart(input: $input, key: $key) {
    dossier {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:fdb3ae1ffdbda80f7636d64a32b88385836d5584ca68bede4edb4493adaf3af3"}) as unknown as TypedDocumentString<DossierStartMutation, DossierStartMutationVariables>;
export const DossierSaveDocument = new TypedDocumentString(`
    mutation DossierSave($dossier: ID!, $input: DossierDraft!, $revision: Int!) {
  dossierSave(dossier: $dossier, input: $input, revision: $revision) {
    dossier {
      ...DossierParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment DossierParts on Dossier {
  id
  kind
  owner {
    id
    name
  }
  since
  until
  language
  revision
  cycleSince
  cycleUntil
  used
  usedYear
  preview
  viewerIsOwner
  versions {
    ...DossierVersionParts
  }
  warnings {
    code
    n
    year
  }
  mentees {
    mentorship
    name
    years
    consent
    asked
    canAsk
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  sections {
    key
    title
    layout
    lead
    hint
    text
    columns
    out
    items {
      key
      claim
      value
      n
      computed
      sources
      attestation
      cells
      fields {
        term
        value
      }
      text
      note
      levelThen
      levelNow
      out
      blocked
      weak
      consent
      mentorship
      letter
    }
  }
}`, {"hash":"sha256:0b411854f7ae3a29cb99ced995244fb61d82aebcb3a47abfd00264d0b4497176"}) as unknown as TypedDocumentString<DossierSaveMutation, DossierSaveMutationVariables>;
export const DossierRemoveDocument = new TypedDocumentString(`
    mutation DossierRemove($dossier: ID!) {
  dossierRemove(dossier: $dossier) {
    removed
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:c2f14f1bed28591cce48c0805a5339183d60baae5da70aa12777abbbad4957b9"}) as unknown as TypedDocumentString<DossierRemoveMutation, DossierRemoveMutationVariables>;
export const DossierFreezeDocument = new TypedDocumentString(`
    mutation DossierFreeze($dossier: ID!, $signed: String!, $revision: Int!, $key: IdempotencyKey!) {
  dossierFreeze(
    dossier: $dossier
    signed: $signed
    revision: $revision
    key: $key
  ) {
    dossier {
      ...DossierParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment DossierParts on Dossier {
  id
  kind
  owner {
    id
    name
  }
  since
  until
  language
  revision
  cycleSince
  cycleUntil
  used
  usedYear
  preview
  viewerIsOwner
  versions {
    ...DossierVersionParts
  }
  warnings {
    code
    n
    year
  }
  mentees {
    mentorship
    name
    years
    consent
    asked
    canAsk
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  sections {
    key
    title
    layout
    lead
    hint
    text
    columns
    out
    items {
      key
      claim
      value
      n
      computed
      sources
      attestation
      cells
      fields {
        term
        value
      }
      text
      note
      levelThen
      levelNow
      out
      blocked
      weak
      consent
      mentorship
      letter
    }
  }
}`, {"hash":"sha256:53ed55f2effd7d491777d5fb3f70a18369002a3a3d81a34399fe5930a7729094"}) as unknown as TypedDocumentString<DossierFreezeMutation, DossierFreezeMutationVariables>;
export const DossierUseDocument = new TypedDocumentString(`
    mutation DossierUse($dossier: ID!, $use: DossierUse, $year: Int) {
  dossierUse(dossier: $dossier, use: $use, year: $year) {
    dossier {
      ...DossierParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment DossierParts on Dossier {
  id
  kind
  owner {
    id
    name
  }
  since
  until
  language
  revision
  cycleSince
  cycleUntil
  used
  usedYear
  preview
  viewerIsOwner
  versions {
    ...DossierVersionParts
  }
  warnings {
    code
    n
    year
  }
  mentees {
    mentorship
    name
    years
    consent
    asked
    canAsk
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  sections {
    key
    title
    layout
    lead
    hint
    text
    columns
    out
    items {
      key
      claim
      value
      n
      computed
      sources
      attestation
      cells
      fields {
        term
        value
      }
      text
      note
      levelThen
      levelNow
      out
      blocked
      weak
      consent
      mentorship
      letter
    }
  }
}`, {"hash":"sha256:ccffe0ead8ed702f883b2f15fbc730028efccb69c998e80b08be9969b69957bc"}) as unknown as TypedDocumentString<DossierUseMutation, DossierUseMutationVariables>;
export const OutcomeAddDocument = new TypedDocumentString(`
    mutation OutcomeAdd($mentorship: ID!, $input: OutcomeInput!, $key: IdempotencyKey!) {
  outcomeAdd(mentorship: $mentorship, input: $input, key: $key) {
    outcome {
      ...MenteeOutcomeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}`, {"hash":"sha256:aa7599e93ea46cae57555f69da67f7c01869ab2dfdf5a515197eab78ea9b354c"}) as unknown as TypedDocumentString<OutcomeAddMutation, OutcomeAddMutationVariables>;
export const OutcomeRemoveDocument = new TypedDocumentString(`
    mutation OutcomeRemove($outcome: ID!) {
  outcomeRemove(outcome: $outcome) {
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:a5fc4b21692066cfe9b6aede1e64dd44df0249e4e396235d1efb8e8a16cea50d"}) as unknown as TypedDocumentString<OutcomeRemoveMutation, OutcomeRemoveMutationVariables>;
export const EvidenceAskDocument = new TypedDocumentString(`
    mutation EvidenceAsk($mentorship: ID!) {
  evidenceAsk(mentorship: $mentorship) {
    asked
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:b4fdbff04dfab6d1ba41c91461e907ad9be5f32d1cf68e8cf29fe2d1f705a6b1"}) as unknown as TypedDocumentString<EvidenceAskMutation, EvidenceAskMutationVariables>;
export const LetterConsentAskDocument = new TypedDocumentString(`
    mutation LetterConsentAsk($letter: ID!) {
  letterConsentAsk(letter: $letter) {
    asked
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:84a05f8cb59087ebeacc508787a7bd8737a13dfeac58c3c801787ace26c03cc5"}) as unknown as TypedDocumentString<LetterConsentAskMutation, LetterConsentAskMutationVariables>;
export const EvidenceAnswerDocument = new TypedDocumentString(`
    mutation EvidenceAnswer($input: EvidenceAnswer!) {
  evidenceAnswer(input: $input) {
    questions {
      ...EvidenceQuestionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment EvidenceQuestionParts on EvidenceQuestions {
  mentee
  mentorships {
    mentorship
    mentor
    since
    until
    naming
    words
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  letters {
    letter
    mentor
    text
    signed
    state
  }
}`, {"hash":"sha256:22b1ec41466fe28201bf3629fbbc640f681410efe13f889ca7215d1cbf934598"}) as unknown as TypedDocumentString<EvidenceAnswerMutation, EvidenceAnswerMutationVariables>;
export const EvidenceOpenDocument = new TypedDocumentString(`
    mutation EvidenceOpen($token: String!) {
  evidenceOpen(token: $token) {
    questions {
      ...EvidenceQuestionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment EvidenceQuestionParts on EvidenceQuestions {
  mentee
  mentorships {
    mentorship
    mentor
    since
    until
    naming
    words
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  letters {
    letter
    mentor
    text
    signed
    state
  }
}`, {"hash":"sha256:732696a9774c386607f614f23c7c345323313882b044914402d5fe08e5fb15c0"}) as unknown as TypedDocumentString<EvidenceOpenMutation, EvidenceOpenMutationVariables>;
export const EvidenceAnswerByLinkDocument = new TypedDocumentString(`
    mutation EvidenceAnswerByLink($token: String!, $input: EvidenceAnswer!) {
  evidenceAnswerByLink(token: $token, input: $input) {
    questions {
      ...EvidenceQuestionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment EvidenceQuestionParts on EvidenceQuestions {
  mentee
  mentorships {
    mentorship
    mentor
    since
    until
    naming
    words
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  letters {
    letter
    mentor
    text
    signed
    state
  }
}`, {"hash":"sha256:38fbeb56c32f8b86f558c1a6a2db3c514039867f21b8e95e4b2643ca893387cc"}) as unknown as TypedDocumentString<EvidenceAnswerByLinkMutation, EvidenceAnswerByLinkMutationVariables>;
export const FeedbackTasksDocument = new TypedDocumentString(`
    query FeedbackTasks {
  feedbackTasks {
    ...FeedbackTaskParts
  }
}
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}`, {"hash":"sha256:13f03d89c138b41c6efd13f09f429bf8dcb95933320990221628a56e95782209"}) as unknown as TypedDocumentString<FeedbackTasksQuery, FeedbackTasksQueryVariables>;
export const FeedbackQuestionDocument = new TypedDocumentString(`
    query FeedbackQuestion($task: ID!) {
  feedbackQuestion(task: $task) {
    task {
      ...FeedbackTaskParts
    }
    minimum
    definition
    promise {
      en
      fr
    }
    notice {
      authority {
        en
        fr
      }
      purpose {
        en
        fr
      }
      contact {
        en
        fr
      }
    }
    mistreatment {
      en
      fr
    }
    comments
  }
}
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}`, {"hash":"sha256:a8a11fb885c40c8fc8e96bdd998d33a13ba6f10ed24389e004cfd2a35809cfe4"}) as unknown as TypedDocumentString<FeedbackQuestionQuery, FeedbackQuestionQueryVariables>;
export const FeedbackMarkedDocument = new TypedDocumentString(`
    query FeedbackMarked($texts: [String!]!) {
  feedbackMarked(texts: $texts) {
    text
    mark
  }
}
    `, {"hash":"sha256:0685561b06addd146d2ad0aa1a74c31ea1c395729ce2dbb20ac62a4e65595bb2"}) as unknown as TypedDocumentString<FeedbackMarkedQuery, FeedbackMarkedQueryVariables>;
export const FeedbackCastDocument = new TypedDocumentString(`
    mutation FeedbackCast($task: ID!, $answers: JSON!, $kept: [String!]!) {
  feedbackCast(task: $task, answers: $answers, kept: $kept) {
    done
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:59bd66373174e92d12904e49426d652aca0867c147730409f2757c62059f4e54"}) as unknown as TypedDocumentString<FeedbackCastMutation, FeedbackCastMutationVariables>;
export const FeedbackWithdrawDocument = new TypedDocumentString(`
    mutation FeedbackWithdraw($task: ID!) {
  feedbackWithdraw(task: $task) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:368f58297fa59a6ee6ad00e06050ac69b9fb509cf81addaa1184d57cb476eb27"}) as unknown as TypedDocumentString<FeedbackWithdrawMutation, FeedbackWithdrawMutationVariables>;
export const FeedbackLetterSignDocument = new TypedDocumentString(`
    mutation FeedbackLetterSign($task: ID!, $text: String!, $forDossier: Boolean!) {
  feedbackLetterSign(task: $task, text: $text, forDossier: $forDossier) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:7d4a04068dde23f33237eba15f65c0b29bc9019dc5458bfea25d1bebb0106df3"}) as unknown as TypedDocumentString<FeedbackLetterSignMutation, FeedbackLetterSignMutationVariables>;
export const MyFeedbackDocument = new TypedDocumentString(`
    query MyFeedback {
  myFeedback {
    entries {
      round
      title {
        en
        fr
      }
      closes
      standing
      minimum
      report
      selfGiven
    }
    letters {
      id
      menteeName
      text
      forDossier
      signed
    }
  }
  reflections {
    ...ReflectionParts
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`, {"hash":"sha256:05bc91ca651c844b086b23f1e4ca0e38c4726610804b5df1868d7d77d75ca8b6"}) as unknown as TypedDocumentString<MyFeedbackQuery, MyFeedbackQueryVariables>;
export const MentorReportDocument = new TypedDocumentString(`
    query MentorReport($report: ID!) {
  mentorReport(report: $report) {
    id
    round
    title {
      en
      fr
    }
    opened
    minimum
    respondents
    figures {
      ...QuestionFigureParts
    }
    compared {
      name
      mean
      n
      mentors
    }
    trends {
      name
      points {
        closed
        state
        n
        mean
        suppressed
      }
    }
    otherQuestions
    self {
      name
      value
    }
    selfGiven
    words {
      ...ReportWordParts
    }
    waits
  }
}
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
}
fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}`, {"hash":"sha256:508470b442dcfca12f8d26e52cf87986b03ab6df6bb4cddbc2bbeda99afb8977"}) as unknown as TypedDocumentString<MentorReportQuery, MentorReportQueryVariables>;
export const RemarkQuestionDocument = new TypedDocumentString(`
    mutation RemarkQuestion($report: ID!, $number: Int!, $reason: String!) {
  remarkQuestion(report: $report, number: $number, reason: $reason) {
    word {
      ...ReportWordParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
}`, {"hash":"sha256:d75aee39a60560b2bac85936aeae4ae3b9f195338f8464c61dd500a93938f8e8"}) as unknown as TypedDocumentString<RemarkQuestionMutation, RemarkQuestionMutationVariables>;
export const SelfAssessmentDocument = new TypedDocumentString(`
    query SelfAssessment($round: ID!) {
  selfAssessment(round: $round) {
    ...SelfAssessmentParts
  }
}
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}`, {"hash":"sha256:3a459031af27253c49bdade5871cb93127f7854ce690ce14a41f5751bfb79600"}) as unknown as TypedDocumentString<SelfAssessmentQuery, SelfAssessmentQueryVariables>;
export const SelfAssessmentGiveDocument = new TypedDocumentString(`
    mutation SelfAssessmentGive($round: ID!, $answers: JSON!) {
  selfAssessmentGive(round: $round, answers: $answers) {
    selfAssessment {
      ...SelfAssessmentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}`, {"hash":"sha256:4af4ef19f3af57da91011bbfc80a2a35457f2c26b01e672157af8e35a3f8c858"}) as unknown as TypedDocumentString<SelfAssessmentGiveMutation, SelfAssessmentGiveMutationVariables>;
export const ReflectionDocument = new TypedDocumentString(`
    query Reflection($reflection: ID!) {
  reflection(reflection: $reflection) {
    ...ReflectionParts
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`, {"hash":"sha256:8691a1129042134eba7618a947922ba75662b044411000421c5cb9963d6c93fc"}) as unknown as TypedDocumentString<ReflectionQuery, ReflectionQueryVariables>;
export const MocRecordsDocument = new TypedDocumentString(`
    query MocRecords {
  mocRecords {
    ...MocRecordParts
  }
  viewer {
    viewerTakesPartInMoc
  }
}
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`, {"hash":"sha256:338a8cc14dc2f74de9819cd36d4dcfbdea45896fa297ef89ada449a3130c6e43"}) as unknown as TypedDocumentString<MocRecordsQuery, MocRecordsQueryVariables>;
export const ReflectionBeginDocument = new TypedDocumentString(`
    mutation ReflectionBegin($kind: ReflectionKind!, $about: ID) {
  reflectionBegin(kind: $kind, about: $about) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`, {"hash":"sha256:91b88e83803ed5497c588ce7a3261b5f04a9ade47e104f4c4e9d71df47069ca0"}) as unknown as TypedDocumentString<ReflectionBeginMutation, ReflectionBeginMutationVariables>;
export const ReflectionSaveDocument = new TypedDocumentString(`
    mutation ReflectionSave($reflection: ID!, $input: ReflectionInput!, $revision: Int!) {
  reflectionSave(reflection: $reflection, input: $input, revision: $revision) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`, {"hash":"sha256:0f8633b844cac1d7aa962b4a394ab33f7a0f45a87055a60a906b66f096704556"}) as unknown as TypedDocumentString<ReflectionSaveMutation, ReflectionSaveMutationVariables>;
export const ReflectionFinishDocument = new TypedDocumentString(`
    mutation ReflectionFinish($reflection: ID!, $input: ReflectionInput!, $revision: Int!) {
  reflectionFinish(reflection: $reflection, input: $input, revision: $revision) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`, {"hash":"sha256:920103946a7b45d36650dc98d4cf7f3d2f7f866c5a1612162afd05a3abfecdd5"}) as unknown as TypedDocumentString<ReflectionFinishMutation, ReflectionFinishMutationVariables>;
export const ReflectionOutcomeDocument = new TypedDocumentString(`
    mutation ReflectionOutcome($reflection: ID!, $outcome: String!) {
  reflectionOutcome(reflection: $reflection, outcome: $outcome) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`, {"hash":"sha256:5a0e2b7e716779049719232993a9f33656cbc1ca4636c4bae9f1814a657cf89e"}) as unknown as TypedDocumentString<ReflectionOutcomeMutation, ReflectionOutcomeMutationVariables>;
export const ViewerMocSetDocument = new TypedDocumentString(`
    mutation ViewerMocSet($participates: Boolean!) {
  viewerMocSet(participates: $participates) {
    participates
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:4e8274cceed729dbcbc67c4956e18ed6ed57a966eb72850dd68e6b857e889737"}) as unknown as TypedDocumentString<ViewerMocSetMutation, ViewerMocSetMutationVariables>;
export const InstrumentImportCheckDocument = new TypedDocumentString(`
    mutation InstrumentImportCheck($upload: ID!, $format: InstrumentFormat!, $form: String) {
  instrumentImportCheck(upload: $upload, format: $format, form: $form) {
    report {
      questions
      minutes
      forms
      problems {
        line
        column
        path
        code
        message
        blocking
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:2b08763fa201fa6836adb89532cd3bd5ecf2beb979111276da61b897e231211a"}) as unknown as TypedDocumentString<InstrumentImportCheckMutation, InstrumentImportCheckMutationVariables>;
export const InstrumentsDocument = new TypedDocumentString(`
    query Instruments($first: Int!, $after: String, $search: String) {
  instruments(first: $first, after: $after, search: $search) {
    nodes {
      id
      title {
        en
        fr
      }
      purpose
      licence
      source
      updated
      draft {
        questions
        minutes
        languages
        problems {
          blocking
        }
      }
      versions {
        id
        number
        published
        languages
        questions
        minutes
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:0c633af9677fa027db1556859babef5441bd9ab7873ebc53bf4c61150b2d26b9"}) as unknown as TypedDocumentString<InstrumentsQuery, InstrumentsQueryVariables>;
export const InstrumentDocument = new TypedDocumentString(`
    query Instrument($id: ID!) {
  instrument(id: $id) {
    ...InstrumentParts
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`, {"hash":"sha256:9aa9d0913866a6f2731e008328db74a7687512cc4b5cd3aecfbfa33fdfa43118"}) as unknown as TypedDocumentString<InstrumentQuery, InstrumentQueryVariables>;
export const InstrumentTemplatesDocument = new TypedDocumentString(`
    query InstrumentTemplates {
  instrumentTemplates {
    code
    purpose
    title {
      en
      fr
    }
    description {
      en
      fr
    }
    languages
    questions
    minutes
    scales {
      ...ScaleParts
    }
    definition
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}`, {"hash":"sha256:b7fb6676d47cc8d211d5e3c8005ed92d7cc2cd8e14bd7cdc1cea6e34c48e06ad"}) as unknown as TypedDocumentString<InstrumentTemplatesQuery, InstrumentTemplatesQueryVariables>;
export const InstrumentCreateDocument = new TypedDocumentString(`
    mutation InstrumentCreate($input: InstrumentCreateInput!) {
  instrumentCreate(input: $input) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`, {"hash":"sha256:bcddf0f9bd974055924bf438645cb0b9253ea38af309400292173a8706023921"}) as unknown as TypedDocumentString<InstrumentCreateMutation, InstrumentCreateMutationVariables>;
export const InstrumentDescribeDocument = new TypedDocumentString(`
    mutation InstrumentDescribe($instrument: ID!, $input: InstrumentDescribeInput!) {
  instrumentDescribe(instrument: $instrument, input: $input) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`, {"hash":"sha256:a93e1ccde0db46c6a0eb9bbdcc498b4a9651bd0bff2e2982ea362d362c83ce68"}) as unknown as TypedDocumentString<InstrumentDescribeMutation, InstrumentDescribeMutationVariables>;
export const InstrumentDraftSaveDocument = new TypedDocumentString(`
    mutation InstrumentDraftSave($instrument: ID!, $definition: JSON!, $revision: Int!, $settled: [String!]) {
  instrumentDraftSave(
    instrument: $instrument
    definition: $definition
    revision: $revision
    settled: $settled
  ) {
    instrument {
      id
      draft {
        ...DraftState
      }
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}`, {"hash":"sha256:4263d29d924b4307fe5dc13957c71562304638dd6e12c68074988212fd55b1f2"}) as unknown as TypedDocumentString<InstrumentDraftSaveMutation, InstrumentDraftSaveMutationVariables>;
export const InstrumentDraftFromDocument = new TypedDocumentString(`
    mutation InstrumentDraftFrom($instrument: ID!, $version: ID!, $revision: Int!) {
  instrumentDraftFrom(
    instrument: $instrument
    version: $version
    revision: $revision
  ) {
    instrument {
      ...InstrumentParts
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`, {"hash":"sha256:73db6ad21d50daace3f4fe51f733457978f75fde28c41024e4fc0f482afd528a"}) as unknown as TypedDocumentString<InstrumentDraftFromMutation, InstrumentDraftFromMutationVariables>;
export const InstrumentDraftDiscardDocument = new TypedDocumentString(`
    mutation InstrumentDraftDiscard($instrument: ID!, $revision: Int!) {
  instrumentDraftDiscard(instrument: $instrument, revision: $revision) {
    instrument {
      ...InstrumentParts
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`, {"hash":"sha256:d2197c66aa45130b5319e13628759140167b759419f9fbbc0d11534b14c79886"}) as unknown as TypedDocumentString<InstrumentDraftDiscardMutation, InstrumentDraftDiscardMutationVariables>;
export const InstrumentTranslationImportDocument = new TypedDocumentString(`
    mutation InstrumentTranslationImport($instrument: ID!, $upload: ID!, $revision: Int!) {
  instrumentTranslationImport(
    instrument: $instrument
    upload: $upload
    revision: $revision
  ) {
    instrument {
      ...InstrumentParts
    }
    revision
    changed
    notes {
      line
      key
      language
      code
      message
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`, {"hash":"sha256:f7509325880739afa3890d19cf6326a56f51dc6d756139af9acf29bf1ad7f232"}) as unknown as TypedDocumentString<InstrumentTranslationImportMutation, InstrumentTranslationImportMutationVariables>;
export const InstrumentImportDocument = new TypedDocumentString(`
    mutation InstrumentImport($upload: ID!, $format: InstrumentFormat!, $input: InstrumentImportInput!) {
  instrumentImport(upload: $upload, format: $format, input: $input) {
    instrument {
      ...InstrumentParts
    }
    forms
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`, {"hash":"sha256:cb1d7dbbb56acd687684b6458db11c750cff2e80877bd84f6ed1f9bb1823c229"}) as unknown as TypedDocumentString<InstrumentImportMutation, InstrumentImportMutationVariables>;
export const InstrumentPublishDocument = new TypedDocumentString(`
    mutation InstrumentPublish($instrument: ID!) {
  instrumentPublish(instrument: $instrument) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`, {"hash":"sha256:a5a523e064d0007d24df2b6056104469f0be7d90168c1431171a9aceb5e6cbf8"}) as unknown as TypedDocumentString<InstrumentPublishMutation, InstrumentPublishMutationVariables>;
export const InvitationOpenDocument = new TypedDocumentString(`
    mutation InvitationOpen($token: String!) {
  invitationOpen(token: $token) {
    campaign
    name
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:19240331ba4ec672cc2d2337d11eae8c13d61143bf39474ced94c02887f46e5c"}) as unknown as TypedDocumentString<InvitationOpenMutation, InvitationOpenMutationVariables>;
export const InvitedQuestionnaireDocument = new TypedDocumentString(`
    query InvitedQuestionnaire($campaign: ID!) {
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    questions
    minutes
    closes
    state
  }
}
    `, {"hash":"sha256:4867374fd4a373d60aa4d82a3ed47af5afce96de2e61c8bce63d60b820558bc4"}) as unknown as TypedDocumentString<InvitedQuestionnaireQuery, InvitedQuestionnaireQueryVariables>;
export const RemindersStopDocument = new TypedDocumentString(`
    mutation RemindersStop($token: String!) {
  remindersStop(token: $token) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:9736fb342463fe974f2e75bdbeead9049079078012d121b33daa1de7dd8562ce"}) as unknown as TypedDocumentString<RemindersStopMutation, RemindersStopMutationVariables>;
export const MeetingCycleDocument = new TypedDocumentString(`
    query MeetingCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}`, {"hash":"sha256:aab62c2880d677793e4e4e8986778615f0c71e30020f2dcb91e91f1f27a3f4c7"}) as unknown as TypedDocumentString<MeetingCycleQuery, MeetingCycleQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($cycle: ID!) {
  awardMeeting(cycle: $cycle) {
    ...MeetingParts
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`, {"hash":"sha256:284151932e4e054cbfb2167f51e69db59911eb33746f191af405544ae7e53f85"}) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const RankingDocument = new TypedDocumentString(`
    query Ranking($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
  awardRanking(cycle: $cycle) {
    rule
    rows {
      nomination
      nominee {
        id
        name
      }
      rank
      shared
      decided
      n
      mean
      sd
      min
      max
      calibrated
      chance
      close
      byMean
      byCalibrated
      byBorda
      bySchulze
    }
    sure {
      refused
      missing
      agreement {
        form
        value
        low
        high
      }
      together
      places
      moves
    }
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}`, {"hash":"sha256:617bfba1a114e0a54d9443cd76018a152ff8267e919af00c53d99344d200da99"}) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const DecisionDocument = new TypedDocumentString(`
    query Decision($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
  awardMeeting(cycle: $cycle) {
    canDecide
  }
  awardDecision(cycle: $cycle) {
    ...DecisionParts
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}
fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  underCorrection
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
    subject
    text
    language
  }
  path
  canSign
  canAnnounce
  canCorrect
}`, {"hash":"sha256:feb160a7889c2ae10021ee1d9de327c4bb09a91cc873f8a64307bd4c430dc079"}) as unknown as TypedDocumentString<DecisionQuery, DecisionQueryVariables>;
export const DecisionCountDocument = new TypedDocumentString(`
    query DecisionCount($cycle: ID!) {
  awardCount(cycle: $cycle) {
    ...OutcomeParts
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}`, {"hash":"sha256:e6da4083361b755f05b77a1eafe2dffd13928c02a7892fdebad7b0f4df9299ae"}) as unknown as TypedDocumentString<DecisionCountQuery, DecisionCountQueryVariables>;
export const DecidedAwardDocument = new TypedDocumentString(`
    query DecidedAward($award: ID!) {
  award(award: $award) {
    id
    about {
      en
      fr
    }
    donor
    presenter
  }
}
    `, {"hash":"sha256:cc79c4a0b0c43c9268c593ad29a76485bdecb03454bffeca8e15b2f3c47b1ab7"}) as unknown as TypedDocumentString<DecidedAwardQuery, DecidedAwardQueryVariables>;
export const MeetingOpenDocument = new TypedDocumentString(`
    mutation MeetingOpen($cycle: ID!) {
  meetingOpen(cycle: $cycle) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`, {"hash":"sha256:749fdd1e3305c1950d6f7c1407ea31d2f00970004abd09cdd6b36d1041ff4eca"}) as unknown as TypedDocumentString<MeetingOpenMutation, MeetingOpenMutationVariables>;
export const MeetingAttendDocument = new TypedDocumentString(`
    mutation MeetingAttend($cycle: ID!, $person: ID!, $here: Boolean!) {
  meetingAttend(cycle: $cycle, person: $person, here: $here) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`, {"hash":"sha256:5d196c2ad47e776be7f8e00668c09e0a9b804f21dcfce0e273ebb8b334c882c7"}) as unknown as TypedDocumentString<MeetingAttendMutation, MeetingAttendMutationVariables>;
export const MeetingItemOpenDocument = new TypedDocumentString(`
    mutation MeetingItemOpen($nomination: ID!) {
  meetingItemOpen(nomination: $nomination) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`, {"hash":"sha256:a0b7835764d5a13903fc3d624701a5b1f546b825a387ac3e8d78f55688ba4aa4"}) as unknown as TypedDocumentString<MeetingItemOpenMutation, MeetingItemOpenMutationVariables>;
export const MeetingItemCloseDocument = new TypedDocumentString(`
    mutation MeetingItemClose($nomination: ID!) {
  meetingItemClose(nomination: $nomination) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`, {"hash":"sha256:e6e2883ba0beffcf94bf4f44d02f8d1e375a30918a3ac027532bb01f7071e075"}) as unknown as TypedDocumentString<MeetingItemCloseMutation, MeetingItemCloseMutationVariables>;
export const VoteCastDocument = new TypedDocumentString(`
    mutation VoteCast($nomination: ID!, $choice: VoteChoice!) {
  voteCast(nomination: $nomination, choice: $choice) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`, {"hash":"sha256:84b8cac7a8683798d344be9f76b66e4dc63aa58b32d62f61f49d4ac6683ac9ef"}) as unknown as TypedDocumentString<VoteCastMutation, VoteCastMutationVariables>;
export const MeetingNoteAddDocument = new TypedDocumentString(`
    mutation MeetingNoteAdd($nomination: ID!, $text: String!, $private: Boolean!) {
  meetingNoteAdd(nomination: $nomination, text: $text, private: $private) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`, {"hash":"sha256:c5c82bd393e560afc7a8d60e2e0b234475fdc6fc6f78b766e6110a034f54e18e"}) as unknown as TypedDocumentString<MeetingNoteAddMutation, MeetingNoteAddMutationVariables>;
export const AwardDecideDocument = new TypedDocumentString(`
    mutation AwardDecide($cycle: ID!, $chosen: [ID!]!, $reason: String!) {
  awardDecide(cycle: $cycle, chosen: $chosen, reason: $reason) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  underCorrection
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
    subject
    text
    language
  }
  path
  canSign
  canAnnounce
  canCorrect
}`, {"hash":"sha256:947a0115c55ec578f4abdff6c1d6a183f9e52999f14558ad90258665a115e0ed"}) as unknown as TypedDocumentString<AwardDecideMutation, AwardDecideMutationVariables>;
export const AwardDecisionSignDocument = new TypedDocumentString(`
    mutation AwardDecisionSign($cycle: ID!) {
  awardDecisionSign(cycle: $cycle) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  underCorrection
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
    subject
    text
    language
  }
  path
  canSign
  canAnnounce
  canCorrect
}`, {"hash":"sha256:8e7a2d2b58d59db4619a18eb7dc47a5a5adfd79c7aea1abdfc0840111dae3a77"}) as unknown as TypedDocumentString<AwardDecisionSignMutation, AwardDecisionSignMutationVariables>;
export const AwardAnnounceDocument = new TypedDocumentString(`
    mutation AwardAnnounce($cycle: ID!) {
  awardAnnounce(cycle: $cycle) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  underCorrection
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
    subject
    text
    language
  }
  path
  canSign
  canAnnounce
  canCorrect
}`, {"hash":"sha256:55d5bee9ebfc3eb0855e060c5ea930c6a7563908b0591b21a3630d2ca67d9460"}) as unknown as TypedDocumentString<AwardAnnounceMutation, AwardAnnounceMutationVariables>;
export const MentorshipHomeDocument = new TypedDocumentString(`
    query MentorshipHome($of: ID) {
  mentorshipHome(of: $of) {
    person {
      ...ColleagueParts
    }
    actingFor
    mentors {
      ...PairParts
    }
    mentees {
      ...PairParts
    }
    offer {
      ...OfferParts
    }
    trainings {
      ...TrainingParts
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}
fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`, {"hash":"sha256:579a53a698fc921594d414d4e39ceb34fd7ce0ec7cd1b75e95d99f9efa52f76f"}) as unknown as TypedDocumentString<MentorshipHomeQuery, MentorshipHomeQueryVariables>;
export const MentorshipDeskDocument = new TypedDocumentString(`
    query MentorshipDesk {
  mentorshipDesk {
    ...DeskParts
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`, {"hash":"sha256:47807c9a970043c4cb894b317044907436376351da8677eeac2940090ba07831"}) as unknown as TypedDocumentString<MentorshipDeskQuery, MentorshipDeskQueryVariables>;
export const DueTasksDocument = new TypedDocumentString(`
    query DueTasks {
  dueTasks {
    ...TaskParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`, {"hash":"sha256:311b256eb3ac5269b1a8423f7cc87dab69852ac7caaef72a32d98fc9eb16e5b8"}) as unknown as TypedDocumentString<DueTasksQuery, DueTasksQueryVariables>;
export const PairDocument = new TypedDocumentString(`
    query Pair($id: ID!) {
  mentorship(id: $id) {
    ...PairWhole
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:cf75d5d1f18702db368cdeb260d7dd092702eac3b76e410b32350a183abc5f84"}) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const MentorCandidatesDocument = new TypedDocumentString(`
    query MentorCandidates($first: Int!, $after: String, $mentee: ID, $search: String, $division: ID, $site: ID, $position: String, $need: MentorshipNeed, $willing: Boolean, $free: Boolean) {
  mentorCandidates(
    first: $first
    after: $after
    mentee: $mentee
    search: $search
    division: $division
    site: $site
    position: $position
    need: $need
    willing: $willing
    free: $free
  ) {
    mentee {
      id
      name
    }
    nodes {
      person {
        ...ColleagueParts
      }
      willing
      stated
      free
      needs
      reportsTo
      leaves
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`, {"hash":"sha256:bf7fc2e14d94c59afab67495c1f8c964132c1ad2c2d1de8ecc5ed127e1233054"}) as unknown as TypedDocumentString<MentorCandidatesQuery, MentorCandidatesQueryVariables>;
export const MentorshipMenteesDocument = new TypedDocumentString(`
    query MentorshipMentees($search: String) {
  mentorshipMentees(first: 20, search: $search) {
    nodes {
      person {
        ...ColleagueParts
      }
      hasFormalMentor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`, {"hash":"sha256:c03629e40881e728a9293fc95060359f55da5891a05f688b77429d79227bdd74"}) as unknown as TypedDocumentString<MentorshipMenteesQuery, MentorshipMenteesQueryVariables>;
export const MentorPlacesDocument = new TypedDocumentString(`
    query MentorPlaces {
  divisions {
    id
    name {
      en
      fr
    }
  }
  sites {
    id
    name {
      en
      fr
    }
  }
}
    `, {"hash":"sha256:185b5382e5488309ef8c752cac1560c5769d3541db650ec3893f66e5650aaf1a"}) as unknown as TypedDocumentString<MentorPlacesQuery, MentorPlacesQueryVariables>;
export const ApprovalsDocument = new TypedDocumentString(`
    query Approvals($first: Int!, $after: String) {
  mentorshipApprovals(first: $first, after: $after) {
    nodes {
      ...PairWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:28a04571a482c5afae5cb82044c12acb17a720b90a07e671741f2561b94bb243"}) as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
export const PlansWaitingDocument = new TypedDocumentString(`
    query PlansWaiting {
  academicPlansWaiting(first: 100) {
    nodes {
      id
      owner {
        ...ColleagueParts
      }
      nextReview
      nextReviewKind
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`, {"hash":"sha256:45cd99cb28edf45363925d8157a2e4b71fb44843c79360a2d4656db6936f0051"}) as unknown as TypedDocumentString<PlansWaitingQuery, PlansWaitingQueryVariables>;
export const PairsDocument = new TypedDocumentString(`
    query Pairs($first: Int!, $after: String, $division: ID, $search: String, $state: MentorshipState, $kind: MentorshipKind, $concern: MentorshipConcern) {
  mentorships(
    first: $first
    after: $after
    division: $division
    search: $search
    state: $state
    kind: $kind
    concern: $concern
  ) {
    nodes {
      ...PairParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}`, {"hash":"sha256:6323cc45e41d819d8bed50c8621b7e61dd1684a5df725ae3c36de22bd40ba1bc"}) as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage {
  mentorshipCoverage {
    division {
      id
      name {
        en
        fr
      }
    }
    people
    withFormalMentor
    wantNone
    newFaculty
    newWithoutMentor
    newWithPlan
    waiting
    quiet
    broken
  }
}
    `, {"hash":"sha256:9947287376eaaa514eead6d5e062d43492319a5d310c2131198c8f839dd29d74"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const TasksOfOthersDocument = new TypedDocumentString(`
    query TasksOfOthers($first: Int!, $after: String, $division: ID, $kind: DueTaskKind, $search: String, $done: Boolean) {
  dueTasksOfOthers(
    first: $first
    after: $after
    division: $division
    kind: $kind
    search: $search
    done: $done
  ) {
    nodes {
      ...TaskParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`, {"hash":"sha256:37e5738a95dc3665e41001c7bf2887b14dfb959f24723dd1f072ea2cf0b571d1"}) as unknown as TypedDocumentString<TasksOfOthersQuery, TasksOfOthersQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($person: ID) {
  academicPlan(person: $person) {
    ...PlanParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`, {"hash":"sha256:beb948b922f1c5a2dabb8ed5285fd1b47438f8977658731d98a88f946bb55aaa"}) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const CheckInDocument = new TypedDocumentString(`
    query CheckIn($task: ID!) {
  checkIn(task: $task) {
    ...CheckInParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`, {"hash":"sha256:6fbdbfbf916efc94e220c86e28ad7cf7102d3c33f9c0f4bede398e7e11bbff5e"}) as unknown as TypedDocumentString<CheckInQuery, CheckInQueryVariables>;
export const CheckInsDocument = new TypedDocumentString(`
    query CheckIns($first: Int!, $after: String) {
  checkIns(first: $first, after: $after) {
    nodes {
      ...TaskParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`, {"hash":"sha256:6bcfc4da9f8b17f53a72f02c783ceabe0cceb82f5e7ab02107219be34d50b6f4"}) as unknown as TypedDocumentString<CheckInsQuery, CheckInsQueryVariables>;
export const AnnualReviewItemsDocument = new TypedDocumentString(`
    query AnnualReviewItems {
  annualReviewItems {
    title {
      en
      fr
    }
    minutes
    definition
  }
}
    `, {"hash":"sha256:8cedaadafa2d8c7e21316fd60e55d337ea11800f952a78d5014fffb80e9c30fd"}) as unknown as TypedDocumentString<AnnualReviewItemsQuery, AnnualReviewItemsQueryVariables>;
export const AssistantsDocument = new TypedDocumentString(`
    query Assistants {
  assistants {
    ...AssistantParts
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`, {"hash":"sha256:8f119ada06055a5430a7447e516a52cdd66e54530f213fec3320cb8febe65786"}) as unknown as TypedDocumentString<AssistantsQuery, AssistantsQueryVariables>;
export const ViceChairsDocument = new TypedDocumentString(`
    query ViceChairs($search: String) {
  people(first: 20, search: $search) {
    nodes {
      id
      name
      grants {
        role
        from
        until
      }
    }
  }
}
    `, {"hash":"sha256:201c0836d5e3eacf6e0dedbb105a91f2675deafc1ab3e3a11555001173bed7fd"}) as unknown as TypedDocumentString<ViceChairsQuery, ViceChairsQueryVariables>;
export const MentorshipProposeDocument = new TypedDocumentString(`
    mutation MentorshipPropose($input: MentorshipProposal!) {
  mentorshipPropose(input: $input) {
    mentorship {
      id
      state
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:2c5515bf9f531cdf2294d152459641543b8714853c90e4c9ceab4bae6072eb1d"}) as unknown as TypedDocumentString<MentorshipProposeMutation, MentorshipProposeMutationVariables>;
export const MentorshipApproveDocument = new TypedDocumentString(`
    mutation MentorshipApprove($mentorships: [ID!]!) {
  mentorshipApprove(mentorships: $mentorships) {
    mentorships {
      id
      state
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:38646e73361af38157e37b07a70ea302d4e019b2247116e3af8afe9cbfb971bd"}) as unknown as TypedDocumentString<MentorshipApproveMutation, MentorshipApproveMutationVariables>;
export const MentorshipConfirmDocument = new TypedDocumentString(`
    mutation MentorshipConfirm($mentorship: ID!) {
  mentorshipConfirm(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:066eb87e6bc60c23e53c3e82f3473a3bf3dda679252f495f9507110fcc6bdd43"}) as unknown as TypedDocumentString<MentorshipConfirmMutation, MentorshipConfirmMutationVariables>;
export const MentorshipDeclineDocument = new TypedDocumentString(`
    mutation MentorshipDecline($mentorship: ID!, $reason: String!) {
  mentorshipDecline(mentorship: $mentorship, reason: $reason) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:712e0cf5da6039eb1b9d083ae8804941d2075f0e22880f831f718ed851acd6fc"}) as unknown as TypedDocumentString<MentorshipDeclineMutation, MentorshipDeclineMutationVariables>;
export const MentorshipEndDocument = new TypedDocumentString(`
    mutation MentorshipEnd($mentorship: ID!, $reason: String!) {
  mentorshipEnd(mentorship: $mentorship, reason: $reason) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:9a07f49126a4cd1b7d76d16f9544fe4becb9873facbed56c067d55d80fabc9b3"}) as unknown as TypedDocumentString<MentorshipEndMutation, MentorshipEndMutationVariables>;
export const MentorshipReportQuietDocument = new TypedDocumentString(`
    mutation MentorshipReportQuiet($mentorship: ID!) {
  mentorshipReportQuiet(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:766f08b85fa922ba3396c74c8f446a10b9adf9139b1dfcd987fbf73a1e21e12a"}) as unknown as TypedDocumentString<MentorshipReportQuietMutation, MentorshipReportQuietMutationVariables>;
export const MentorshipResumeDocument = new TypedDocumentString(`
    mutation MentorshipResume($mentorship: ID!) {
  mentorshipResume(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:31e3346c4a750f146081990923fadab6b6771f1e45dea7718a022f8b7fa37caf"}) as unknown as TypedDocumentString<MentorshipResumeMutation, MentorshipResumeMutationVariables>;
export const MeetingNoteDocument = new TypedDocumentString(`
    mutation MeetingNote($mentorship: ID!, $heldOn: Date!) {
  meetingNote(mentorship: $mentorship, heldOn: $heldOn) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:6501bb14c0a87cc4174c4853d8d6c6a5e14c5da14645c7cc6c8935a7015fa558"}) as unknown as TypedDocumentString<MeetingNoteMutation, MeetingNoteMutationVariables>;
export const MeetingRemoveDocument = new TypedDocumentString(`
    mutation MeetingRemove($meeting: ID!) {
  meetingRemove(meeting: $meeting) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:8f25b5529bdb04d2347bf96bbd3acf559a4417ad33361738f570c9bf6adae548"}) as unknown as TypedDocumentString<MeetingRemoveMutation, MeetingRemoveMutationVariables>;
export const OutsideMenteesAddDocument = new TypedDocumentString(`
    mutation OutsideMenteesAdd($mentees: [OutsideMenteeInput!]!) {
  outsideMenteesAdd(mentees: $mentees) {
    mentorships {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:96cce6ddd9fbc0cd7aeab8248082c4921e5d5f2d35905607d85d8bb3cf8c121f"}) as unknown as TypedDocumentString<OutsideMenteesAddMutation, OutsideMenteesAddMutationVariables>;
export const OutsideMenteeAskDocument = new TypedDocumentString(`
    mutation OutsideMenteeAsk($mentorship: ID!) {
  outsideMenteeAsk(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`, {"hash":"sha256:a199326e085587013d72f600cf16356faca21d6b70dcfdc5950101c119c2b49e"}) as unknown as TypedDocumentString<OutsideMenteeAskMutation, OutsideMenteeAskMutationVariables>;
export const AttestationOpenDocument = new TypedDocumentString(`
    mutation AttestationOpen($token: String!) {
  attestationOpen(token: $token) {
    attestation {
      mentor
      mentee
      level
      place
      started
      ended
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:ed76381fbee9373715f3c1b7ee25860156692bd071d712d8bc2ddc0bf68224b4"}) as unknown as TypedDocumentString<AttestationOpenMutation, AttestationOpenMutationVariables>;
export const AttestationAnswerDocument = new TypedDocumentString(`
    mutation AttestationAnswer($token: String!, $confirm: Boolean!) {
  attestationAnswer(token: $token, confirm: $confirm) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:bd4a001feede7fb4c8f47581fe192b35616e500a0d95f48cfb7ca250ae4127c6"}) as unknown as TypedDocumentString<AttestationAnswerMutation, AttestationAnswerMutationVariables>;
export const MentorOfferSetDocument = new TypedDocumentString(`
    mutation MentorOfferSet($input: MentorOfferInput!) {
  mentorOfferSet(input: $input) {
    offer {
      ...OfferParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}`, {"hash":"sha256:45938244bb4ea52d526f78b6610bc314916aa4c345550663ca176ff3438fc5a9"}) as unknown as TypedDocumentString<MentorOfferSetMutation, MentorOfferSetMutationVariables>;
export const TrainingAddDocument = new TypedDocumentString(`
    mutation TrainingAdd($input: TrainingInput!) {
  trainingAdd(input: $input) {
    trainings {
      ...TrainingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`, {"hash":"sha256:b4f78149cad598c792b1367eb286b9be754113f127435110001b1b7dd9b32027"}) as unknown as TypedDocumentString<TrainingAddMutation, TrainingAddMutationVariables>;
export const TrainingRemoveDocument = new TypedDocumentString(`
    mutation TrainingRemove($training: ID!) {
  trainingRemove(training: $training) {
    trainings {
      ...TrainingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`, {"hash":"sha256:db3e899ccc19f1786f7fac93829a89cdb232245616ae4459c548386dd2b86fb4"}) as unknown as TypedDocumentString<TrainingRemoveMutation, TrainingRemoveMutationVariables>;
export const PlanSaveDocument = new TypedDocumentString(`
    mutation PlanSave($input: PlanInput!) {
  planSave(input: $input) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`, {"hash":"sha256:bb7bff337cc44dbffeee9f1a8f546d898a0615f67327a44936fd9e925cb69e62"}) as unknown as TypedDocumentString<PlanSaveMutation, PlanSaveMutationVariables>;
export const PlanSubmitDocument = new TypedDocumentString(`
    mutation PlanSubmit($input: PlanInput!) {
  planSubmit(input: $input) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`, {"hash":"sha256:6905732a73fdeb829259b8f980de547c28eed99cff8766ceece77999a1849233"}) as unknown as TypedDocumentString<PlanSubmitMutation, PlanSubmitMutationVariables>;
export const PlanWithdrawDocument = new TypedDocumentString(`
    mutation PlanWithdraw {
  planWithdraw {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`, {"hash":"sha256:92a20e8eff9e995a1087a552f89a0191c4fbc2200e4b9c9e4b3e0a240a04ebb4"}) as unknown as TypedDocumentString<PlanWithdrawMutation, PlanWithdrawMutationVariables>;
export const PlanDecideDocument = new TypedDocumentString(`
    mutation PlanDecide($plan: ID!, $approve: Boolean!, $note: String!) {
  planDecide(plan: $plan, approve: $approve, note: $note) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`, {"hash":"sha256:14d10874965f9c606eee976f432325f206148da41949f61e908ad81ce20e92b9"}) as unknown as TypedDocumentString<PlanDecideMutation, PlanDecideMutationVariables>;
export const ExpectationsAcknowledgeDocument = new TypedDocumentString(`
    mutation ExpectationsAcknowledge($expectations: ID!) {
  expectationsAcknowledge(expectations: $expectations) {
    tasks {
      ...TaskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`, {"hash":"sha256:5dcca973157394cbffa75a90a5a88473cf2f7a17467c85fab55e5d955f07aab1"}) as unknown as TypedDocumentString<ExpectationsAcknowledgeMutation, ExpectationsAcknowledgeMutationVariables>;
export const AnnualReviewCloseDocument = new TypedDocumentString(`
    mutation AnnualReviewClose($task: ID!, $input: AnnualReviewInput!) {
  annualReviewClose(task: $task, input: $input) {
    task {
      id
      doneOn
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:690156fd803275e85d029497e5114c24ab21b4fbcb5881a80317646143a3c997"}) as unknown as TypedDocumentString<AnnualReviewCloseMutation, AnnualReviewCloseMutationVariables>;
export const CheckInSaveDocument = new TypedDocumentString(`
    mutation CheckInSave($task: ID!, $answers: JSON!, $revision: Int!) {
  checkInSave(task: $task, answers: $answers, revision: $revision) {
    revision
    saved
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:de1e38d92c5ba286f821f400ff90bcb1b3e4e8ebaf008e534bcc474502830272"}) as unknown as TypedDocumentString<CheckInSaveMutation, CheckInSaveMutationVariables>;
export const LeavingAnnounceDocument = new TypedDocumentString(`
    mutation LeavingAnnounce($on: Date) {
  leavingAnnounce(on: $on) {
    leaving
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:99693243b5e022f80e24b23e0ca3980b1b4b9235738060bca1836032b5653447"}) as unknown as TypedDocumentString<LeavingAnnounceMutation, LeavingAnnounceMutationVariables>;
export const CheckInSubmitDocument = new TypedDocumentString(`
    mutation CheckInSubmit($task: ID!, $answers: JSON!) {
  checkInSubmit(task: $task, answers: $answers) {
    checkIn {
      ...CheckInParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`, {"hash":"sha256:f534e1f21481d2ad1eb2b9869b30e5db210945b01f0880e462837a75f85a2e9f"}) as unknown as TypedDocumentString<CheckInSubmitMutation, CheckInSubmitMutationVariables>;
export const CheckInAgreeDocument = new TypedDocumentString(`
    mutation CheckInAgree($task: ID!, $followUp: String!, $followUpOn: Date) {
  checkInAgree(task: $task, followUp: $followUp, followUpOn: $followUpOn) {
    checkIn {
      ...CheckInParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`, {"hash":"sha256:21f23f73fac876a3100362e09404c9f2c2d9efb6390bb8f10db9653eaebedcb3"}) as unknown as TypedDocumentString<CheckInAgreeMutation, CheckInAgreeMutationVariables>;
export const CheckInReaderSetDocument = new TypedDocumentString(`
    mutation CheckInReaderSet($person: ID) {
  checkInReaderSet(person: $person) {
    desk {
      ...DeskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`, {"hash":"sha256:c0b336d6b6d35a71f21a3487c64c5bf47ca117a9c3f25fbbf2e812a2e4d43828"}) as unknown as TypedDocumentString<CheckInReaderSetMutation, CheckInReaderSetMutationVariables>;
export const DigestSetDocument = new TypedDocumentString(`
    mutation DigestSet($on: Boolean!) {
  digestSet(on: $on) {
    desk {
      ...DeskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`, {"hash":"sha256:b0333e13f132f7586ad41dee66a5677fe3d290c5dae4b7e2a48e3184481aa9d9"}) as unknown as TypedDocumentString<DigestSetMutation, DigestSetMutationVariables>;
export const AssistantNameDocument = new TypedDocumentString(`
    mutation AssistantName($input: AssistantInput!) {
  assistantName(input: $input) {
    assistants {
      ...AssistantParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`, {"hash":"sha256:ff1d9a64d38cb3193f30c47492f52a6aced7da48d993ce5d2111186c0f3de598"}) as unknown as TypedDocumentString<AssistantNameMutation, AssistantNameMutationVariables>;
export const AssistantDismissDocument = new TypedDocumentString(`
    mutation AssistantDismiss($assistant: ID!) {
  assistantDismiss(assistant: $assistant) {
    assistants {
      ...AssistantParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`, {"hash":"sha256:3c6eb5c99e22913bc2dd29a02c84bff7b74aa9030e563e52f37e4d6029572e30"}) as unknown as TypedDocumentString<AssistantDismissMutation, AssistantDismissMutationVariables>;
export const ExpectationsDocument = new TypedDocumentString(`
    query Expectations {
  expectations {
    ...ExpectationsParts
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`, {"hash":"sha256:e8844722266fc29a5eb869a3165f5f43a4c8f7b46466b2a4cdef7f6d6c5ec401"}) as unknown as TypedDocumentString<ExpectationsQuery, ExpectationsQueryVariables>;
export const ExpectationsPublishDocument = new TypedDocumentString(`
    mutation ExpectationsPublish($input: ExpectationsInput!) {
  expectationsPublish(input: $input) {
    expectations {
      ...ExpectationsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`, {"hash":"sha256:f3f4e724c98c73d8afee932e1fb8a248a0f52a213846d4800ba64c9ec687ee6b"}) as unknown as TypedDocumentString<ExpectationsPublishMutation, ExpectationsPublishMutationVariables>;
export const ModerationsDocument = new TypedDocumentString(`
    query Moderations {
  moderations {
    campaign {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
    }
    minimum
    pending
    accepted
    withheld
    released
  }
}
    `, {"hash":"sha256:cf0b8b4687e626dc389ace8cfa10e46e74c906016417a3ed432dbcb077cd5ca5"}) as unknown as TypedDocumentString<ModerationsQuery, ModerationsQueryVariables>;
export const ModerationDocument = new TypedDocumentString(`
    query Moderation($campaign: ID!, $first: Int!, $after: String, $question: String, $state: CommentState) {
  moderation(campaign: $campaign) {
    campaign {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
    }
    minimum
    pending
    accepted
    withheld
    released
    viewerCanRelease
    questions {
      name
      title {
        en
        fr
      }
      written
      accepted
      pending
      enough
    }
    comments(first: $first, after: $after, question: $question, state: $state) {
      nodes {
        ...ModeratedComment
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`, {"hash":"sha256:9c5ca6f51a848db015f086a1adda068b6a09e15b2c040b07c3f872389f0155a5"}) as unknown as TypedDocumentString<ModerationQuery, ModerationQueryVariables>;
export const CommentAcceptDocument = new TypedDocumentString(`
    mutation CommentAccept($comment: ID!, $input: CommentAcceptInput!) {
  commentAccept(comment: $comment, input: $input) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`, {"hash":"sha256:5ca4914cc5175be309e0c69408183ee7c8297d300512ae291024674e54172351"}) as unknown as TypedDocumentString<CommentAcceptMutation, CommentAcceptMutationVariables>;
export const CommentWithholdDocument = new TypedDocumentString(`
    mutation CommentWithhold($comment: ID!, $reason: String!) {
  commentWithhold(comment: $comment, reason: $reason) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`, {"hash":"sha256:210a56aa99852d6eb19121e9ced67eead63ad1fcf382645f607d2572aeb13c06"}) as unknown as TypedDocumentString<CommentWithholdMutation, CommentWithholdMutationVariables>;
export const CommentReopenDocument = new TypedDocumentString(`
    mutation CommentReopen($comment: ID!) {
  commentReopen(comment: $comment) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`, {"hash":"sha256:bf4e86aedfa3258bd4559f07a40ff498f36c3ac9aef538827a43d3f72b92646a"}) as unknown as TypedDocumentString<CommentReopenMutation, CommentReopenMutationVariables>;
export const CommentsReleaseDocument = new TypedDocumentString(`
    mutation CommentsRelease($campaign: ID!, $key: IdempotencyKey!) {
  commentsRelease(campaign: $campaign, key: $key) {
    moderation {
      released
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:7cdc78d3998689f917ba2ea5bb6f3ffc2640dc91ea459f1cb09bfb09ecae1748"}) as unknown as TypedDocumentString<CommentsReleaseMutation, CommentsReleaseMutationVariables>;
export const RemarkModerationsDocument = new TypedDocumentString(`
    query RemarkModerations {
  remarkModerations {
    ...RemarkModerationParts
  }
}
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`, {"hash":"sha256:413d4111c695b54485294eef93ae3d3c8e3d0c2e71d8db6a5e28a170316f5538"}) as unknown as TypedDocumentString<RemarkModerationsQuery, RemarkModerationsQueryVariables>;
export const RemarkReviewsDocument = new TypedDocumentString(`
    query RemarkReviews {
  remarkReviews {
    ...RemarkReviewParts
  }
}
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}`, {"hash":"sha256:7097092f08310f9d3b3a4b6562c8b8715ffc1a259779d33ddd680fc2fb345386"}) as unknown as TypedDocumentString<RemarkReviewsQuery, RemarkReviewsQueryVariables>;
export const RemarkReviewDecideDocument = new TypedDocumentString(`
    mutation RemarkReviewDecide($review: ID!, $input: RemarkReviewInput!) {
  remarkReviewDecide(review: $review, input: $input) {
    review {
      ...RemarkReviewParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}`, {"hash":"sha256:b169f97726cd2c49c555df7c9761d2fb067788446c2d3fd2e871dddaf72298a9"}) as unknown as TypedDocumentString<RemarkReviewDecideMutation, RemarkReviewDecideMutationVariables>;
export const RemarkDecideDocument = new TypedDocumentString(`
    mutation RemarkDecide($remark: ID!, $input: RemarkDecideInput!) {
  remarkDecide(remark: $remark, input: $input) {
    moderation {
      ...RemarkModerationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`, {"hash":"sha256:f70dbc60e17607040de8f0d6a22d8ac1b2ff7188bec2af60139a9fa52bfa6095"}) as unknown as TypedDocumentString<RemarkDecideMutation, RemarkDecideMutationVariables>;
export const RemarksReleaseDocument = new TypedDocumentString(`
    mutation RemarksRelease($report: ID!, $key: IdempotencyKey!) {
  remarksRelease(report: $report, key: $key) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:0314f6604bf16b93e29e32b9d2365c41aff1b68645caabe7b804d7b2b27a351e"}) as unknown as TypedDocumentString<RemarksReleaseMutation, RemarksReleaseMutationVariables>;
export const MyNominationsDocument = new TypedDocumentString(`
    query MyNominations {
  myNominations {
    id
    cycle {
      id
      year
      state
      award {
        id
        name {
          en
          fr
        }
      }
      phases {
        kind
        from
        to
        closes
      }
    }
    nominee {
      id
      name
    }
    state
    answer
    seats
    can {
      write
      reopen
      askForLetters
      answer
      pack
      reopenPackage
    }
  }
}
    `, {"hash":"sha256:bc452a4b16cea1c493bf1b47166e2b8e479452bd896b003c7368426beee9b106"}) as unknown as TypedDocumentString<MyNominationsQuery, MyNominationsQueryVariables>;
export const NominationDraftsDocument = new TypedDocumentString(`
    query NominationDrafts {
  nominationDrafts {
    ...LetterDraft
  }
}
    fragment LetterDraft on NominationDraft {
  part
  author {
    id
    name
  }
  nominee {
    id
    name
  }
  award {
    en
    fr
  }
  year
  closes
  letter
  most
  revision
}`, {"hash":"sha256:f1e3731b3a7c410c6fd3a485eb0f28300958b419651c169dc44163bb481c5224"}) as unknown as TypedDocumentString<NominationDraftsQuery, NominationDraftsQueryVariables>;
export const OwnNominationDocument = new TypedDocumentString(`
    query OwnNomination($nomination: ID!) {
  nomination(nomination: $nomination) {
    ...OwnNominationParts
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:0a7c788e21fd23a99315e98976feb7e04311c74391c4d9c7a2375048e76390ed"}) as unknown as TypedDocumentString<OwnNominationQuery, OwnNominationQueryVariables>;
export const NominationCallDocument = new TypedDocumentString(`
    query NominationCall($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...OwnNominationCycle
    viewerCanNominate
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}`, {"hash":"sha256:0c7928f145f7b64dd39399659321de1cf9b01888a0a7efe866f233e0a52d8019"}) as unknown as TypedDocumentString<NominationCallQuery, NominationCallQueryVariables>;
export const NominationCandidatesDocument = new TypedDocumentString(`
    query NominationCandidates($cycle: ID!, $search: String!) {
  nominationCandidates(cycle: $cycle, search: $search) {
    id
    name
    rank
    division {
      en
      fr
    }
    refusals
  }
}
    `, {"hash":"sha256:3f251038879830f65d97a2eac7e680f75f1f9551617310ce7217321b82e71fa4"}) as unknown as TypedDocumentString<NominationCandidatesQuery, NominationCandidatesQueryVariables>;
export const OpenCallsDocument = new TypedDocumentString(`
    query OpenCalls {
  awards(first: 100, retired: false) {
    nodes {
      id
      name {
        en
        fr
      }
      cycles {
        id
        year
        viewerCanNominate
      }
    }
  }
}
    `, {"hash":"sha256:a3d5f0da9b1a87ae6d7b1ae32b7816f2238ead8ae2a2b13d92c4d9eefb88540f"}) as unknown as TypedDocumentString<OpenCallsQuery, OpenCallsQueryVariables>;
export const NomineeActivitiesDocument = new TypedDocumentString(`
    query NomineeActivities($nomination: ID!) {
  nomineeActivities(nomination: $nomination) {
    source
    mentee
    kind
    from
    to
    outcome
    included
    confirmed
  }
}
    `, {"hash":"sha256:9f5a53cf8f88a0dad2134353ac00664dc3d43dc5fe5f8037e3b09cafda818b0b"}) as unknown as TypedDocumentString<NomineeActivitiesQuery, NomineeActivitiesQueryVariables>;
export const NominationBeginDocument = new TypedDocumentString(`
    mutation NominationBegin($cycle: ID!, $nominee: ID!) {
  nominationBegin(cycle: $cycle, nominee: $nominee) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:af88460e07faecacf58d8e887dfa085c12c542a0ac0cf7dc563db9d8f9a0b666"}) as unknown as TypedDocumentString<NominationBeginMutation, NominationBeginMutationVariables>;
export const NominationDraftSaveDocument = new TypedDocumentString(`
    mutation NominationDraftSave($part: ID!, $letter: String!, $revision: Int!) {
  nominationDraftSave(part: $part, letter: $letter, revision: $revision) {
    draft {
      ...LetterDraft
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment LetterDraft on NominationDraft {
  part
  author {
    id
    name
  }
  nominee {
    id
    name
  }
  award {
    en
    fr
  }
  year
  closes
  letter
  most
  revision
}`, {"hash":"sha256:4e31859f5af859d6f7605c52d930e94741db5bf53f89559fd84a8c89180e9e04"}) as unknown as TypedDocumentString<NominationDraftSaveMutation, NominationDraftSaveMutationVariables>;
export const NominationLetterSaveDocument = new TypedDocumentString(`
    mutation NominationLetterSave($nomination: ID!, $letter: String!, $revision: Int!) {
  nominationLetterSave(
    nomination: $nomination
    letter: $letter
    revision: $revision
  ) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:8cfe08236e2833eac986dadc73806d195828e77d101d9fb7d612989052eed691"}) as unknown as TypedDocumentString<NominationLetterSaveMutation, NominationLetterSaveMutationVariables>;
export const NominationSubmitDocument = new TypedDocumentString(`
    mutation NominationSubmit($nomination: ID!) {
  nominationSubmit(nomination: $nomination) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:57a42021d9b6dbdbbaf7eae8817cd5d1592cde452efabc25e0c9a1e0d4a056a8"}) as unknown as TypedDocumentString<NominationSubmitMutation, NominationSubmitMutationVariables>;
export const NominationReopenDocument = new TypedDocumentString(`
    mutation NominationReopen($nomination: ID!) {
  nominationReopen(nomination: $nomination) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:651afcf1c7aff4e8ac6517b69517e757b86e25e26c801f972ea1ee66d0b4e726"}) as unknown as TypedDocumentString<NominationReopenMutation, NominationReopenMutationVariables>;
export const NominationWithdrawDocument = new TypedDocumentString(`
    mutation NominationWithdraw($nomination: ID!) {
  nominationWithdraw(nomination: $nomination) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:852e8d01b4ccc996b263d0bd704b3441efee7acf01173b6a8c34a964ab6c2375"}) as unknown as TypedDocumentString<NominationWithdrawMutation, NominationWithdrawMutationVariables>;
export const NominationNominatorAddDocument = new TypedDocumentString(`
    mutation NominationNominatorAdd($nomination: ID!, $email: String!) {
  nominationNominatorAdd(nomination: $nomination, email: $email) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:17ed7ef987b946b60389e2ed040ca8b0a41fa4e42ab77e96a2c43331179e61d9"}) as unknown as TypedDocumentString<NominationNominatorAddMutation, NominationNominatorAddMutationVariables>;
export const NominationMoveDocument = new TypedDocumentString(`
    mutation NominationMove($nomination: ID!, $cycle: ID!) {
  nominationMove(nomination: $nomination, cycle: $cycle) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:14dc257b937d8393bca0e9e9e713468c268645be79021e874622e8da90813439"}) as unknown as TypedDocumentString<NominationMoveMutation, NominationMoveMutationVariables>;
export const NominationCarryOverDocument = new TypedDocumentString(`
    mutation NominationCarryOver($nomination: ID!, $cycle: ID!) {
  nominationCarryOver(nomination: $nomination, cycle: $cycle) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:690a8d68f2f7d0fcf5d510fd3fdd90dab93f62bbcd0c45d9692ea952094879b4"}) as unknown as TypedDocumentString<NominationCarryOverMutation, NominationCarryOverMutationVariables>;
export const SupportLetterAskDocument = new TypedDocumentString(`
    mutation SupportLetterAsk($nomination: ID!, $input: SupportLetterInput!) {
  supportLetterAsk(nomination: $nomination, input: $input) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:1f626e2868be1bfbac9449f6f52adf2e4ce3c2ae9b7bc714599f196be0aa484b"}) as unknown as TypedDocumentString<SupportLetterAskMutation, SupportLetterAskMutationVariables>;
export const SupportLetterReplaceDocument = new TypedDocumentString(`
    mutation SupportLetterReplace($letter: ID!, $input: SupportLetterInput!) {
  supportLetterReplace(letter: $letter, input: $input) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:f673ca7330f6e5d75dc008c3d3ac1f74bd65899dd19db5155fc180e9c1394f1c"}) as unknown as TypedDocumentString<SupportLetterReplaceMutation, SupportLetterReplaceMutationVariables>;
export const SupportLetterRemindDocument = new TypedDocumentString(`
    mutation SupportLetterRemind($letter: ID!) {
  supportLetterRemind(letter: $letter) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:a4087ca26e70e4842cfed49b9bf82480150efaf85e3e344e7d7d581c696b9c84"}) as unknown as TypedDocumentString<SupportLetterRemindMutation, SupportLetterRemindMutationVariables>;
export const NominationAnswerDocument = new TypedDocumentString(`
    mutation NominationAnswer($nomination: ID!, $accept: Boolean!) {
  nominationAnswer(nomination: $nomination, accept: $accept) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:f7858722c0234b781d9b356e7bf76b8fe46aad610d621a854e3b94ada8c47c9a"}) as unknown as TypedDocumentString<NominationAnswerMutation, NominationAnswerMutationVariables>;
export const NomineePackageSaveDocument = new TypedDocumentString(`
    mutation NomineePackageSave($nomination: ID!, $input: NomineePackageInput!, $submit: Boolean!) {
  nomineePackageSave(nomination: $nomination, input: $input, submit: $submit) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:17aa3abb0fadaca780eb4a7dd7e3c29c8f9f796f7174e9e87ede33db040954e4"}) as unknown as TypedDocumentString<NomineePackageSaveMutation, NomineePackageSaveMutationVariables>;
export const NomineePackageReopenDocument = new TypedDocumentString(`
    mutation NomineePackageReopen($nomination: ID!) {
  nomineePackageReopen(nomination: $nomination) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:d7a0cdec93297d85fad7689cdedaa77a78e48c118ce3783e9a8ac3b3889f289e"}) as unknown as TypedDocumentString<NomineePackageReopenMutation, NomineePackageReopenMutationVariables>;
export const NominationFileAddDocument = new TypedDocumentString(`
    mutation NominationFileAdd($nomination: ID!, $upload: ID!) {
  nominationFileAdd(nomination: $nomination, upload: $upload) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:4a69edabce53e07a3be0af4dd355dd2a4484870923de3677f4f18c1974174a07"}) as unknown as TypedDocumentString<NominationFileAddMutation, NominationFileAddMutationVariables>;
export const NominationFileRemoveDocument = new TypedDocumentString(`
    mutation NominationFileRemove($nomination: ID!, $file: ID!) {
  nominationFileRemove(nomination: $nomination, file: $file) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:d5d9054776725af408a95976e3bfcffddf27ce20703ef67eb5ffc2fd977b3c54"}) as unknown as TypedDocumentString<NominationFileRemoveMutation, NominationFileRemoveMutationVariables>;
export const NomineeConflictDeclareDocument = new TypedDocumentString(`
    mutation NomineeConflictDeclare($nomination: ID!, $person: ID!, $reason: String!) {
  conflictDeclareAsNominee(
    nomination: $nomination
    person: $person
    reason: $reason
  ) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`, {"hash":"sha256:5900a37a33d7476e79309673a0c0b606ce7d019578140f757314b459e6a16fc2"}) as unknown as TypedDocumentString<NomineeConflictDeclareMutation, NomineeConflictDeclareMutationVariables>;
export const SupportLetterOpenDocument = new TypedDocumentString(`
    mutation SupportLetterOpen($token: String!) {
  supportLetterOpen(token: $token) {
    letter {
      ...SupportLetterAsked
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}`, {"hash":"sha256:44c02bf28dc7fc9270d9fa86429dd14b087b31eac743a859a131a4cc9406cd84"}) as unknown as TypedDocumentString<SupportLetterOpenMutation, SupportLetterOpenMutationVariables>;
export const SupportLetterWriteDocument = new TypedDocumentString(`
    mutation SupportLetterWrite($token: String!, $text: String!, $revision: Int!, $submit: Boolean!) {
  supportLetterWrite(
    token: $token
    text: $text
    revision: $revision
    submit: $submit
  ) {
    letter {
      ...SupportLetterAsked
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}`, {"hash":"sha256:a533d7b748577217510a80f93d5aabc27a61562669e3e8b8fbdfe44b68bf4e61"}) as unknown as TypedDocumentString<SupportLetterWriteMutation, SupportLetterWriteMutationVariables>;
export const SupportLetterDeclineDocument = new TypedDocumentString(`
    mutation SupportLetterDecline($token: String!, $reason: String!) {
  supportLetterDecline(token: $token, reason: $reason) {
    letter {
      ...SupportLetterAsked
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}`, {"hash":"sha256:4a2aebf5480f67e3ffd89f73861d4aa91c9c4448562a551294a10d16e20f1d09"}) as unknown as TypedDocumentString<SupportLetterDeclineMutation, SupportLetterDeclineMutationVariables>;
export const OutboxDocument = new TypedDocumentString(`
    query Outbox($first: Int!, $after: String, $search: String, $state: MessageState) {
  outboxStatus {
    mailConfigured
    waiting
    failed
    unlisted
    unlistedFailed
  }
  messages(first: $first, after: $after, search: $search, state: $state) {
    nodes {
      id
      to
      person {
        id
        name
      }
      subject
      text
      state
      created
      sent
      attempts
      lastError
      nextAttempt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:d52b65f6d254578682e4695357a41a874f57c02f461962679eeac05b8c5aac54"}) as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>;
export const MessageRetryDocument = new TypedDocumentString(`
    mutation MessageRetry($message: ID!) {
  messageRetry(message: $message) {
    message {
      id
      state
      attempts
      lastError
      nextAttempt
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:c8285428e13169a21b497b935c82c5dcc06bc643d2dc2dedff3f11cad58545d1"}) as unknown as TypedDocumentString<MessageRetryMutation, MessageRetryMutationVariables>;
export const MailingsDocument = new TypedDocumentString(`
    query Mailings($first: Int!) {
  mailings(first: $first) {
    nodes {
      ...MailingParts
    }
    totalCount
  }
}
    fragment MailingParts on Mailing {
  id
  subject
  created
  waiting
  sent
  failed
  private
  paused
}`, {"hash":"sha256:2aef2541e29426a87c20b42b512ba41e0cdf5faf0ca5f181e0b96d14921773a1"}) as unknown as TypedDocumentString<MailingsQuery, MailingsQueryVariables>;
export const MailingPauseDocument = new TypedDocumentString(`
    mutation MailingPause($mailing: ID!) {
  mailingPause(mailing: $mailing) {
    mailing {
      ...MailingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MailingParts on Mailing {
  id
  subject
  created
  waiting
  sent
  failed
  private
  paused
}`, {"hash":"sha256:024b725a5bfd8f0b815871b3812e58dd2ba351124e6f57a8d2ad85d7d4597a13"}) as unknown as TypedDocumentString<MailingPauseMutation, MailingPauseMutationVariables>;
export const MailingResumeDocument = new TypedDocumentString(`
    mutation MailingResume($mailing: ID!) {
  mailingResume(mailing: $mailing) {
    mailing {
      ...MailingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MailingParts on Mailing {
  id
  subject
  created
  waiting
  sent
  failed
  private
  paused
}`, {"hash":"sha256:38a39aee80c141b1bbf9b38dbeb75fc84352b0b13f669e7ee7443dc4be0af8e4"}) as unknown as TypedDocumentString<MailingResumeMutation, MailingResumeMutationVariables>;
export const PeopleFiltersDocument = new TypedDocumentString(`
    query PeopleFilters {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  sites {
    id
    code
    name {
      en
      fr
    }
  }
}
    `, {"hash":"sha256:562049aad516e6b331cd62a088ad1979d219a924e8f82d301c4c9359fd4ba759"}) as unknown as TypedDocumentString<PeopleFiltersQuery, PeopleFiltersQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($first: Int!, $after: String, $search: String, $division: ID, $site: ID, $rank: String, $position: String, $stage: String, $status: PersonStatus, $sort: PersonSort, $direction: SortDirection) {
  people(
    first: $first
    after: $after
    search: $search
    division: $division
    site: $site
    rank: $rank
    position: $position
    stage: $stage
    status: $status
    sort: $sort
    direction: $direction
  ) {
    nodes {
      id
      name
      email
      division {
        id
        name {
          en
          fr
        }
      }
      rank
      position
      stage
      appointed
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:3cbdca5f464863488f035dfbe3e3269a2c8d10f361b4541af73395ea63980484"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonParts
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`, {"hash":"sha256:0c722567b0d079d4d0f4ed7159b3e3bb496f03cd6f2950406a59be82ee638979"}) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const PersonLeavingAnnounceDocument = new TypedDocumentString(`
    mutation PersonLeavingAnnounce($person: ID!, $on: Date) {
  leavingAnnounce(person: $person, on: $on) {
    leaving
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:d2ce1d5b98749eb0ee7e88e5428dfa8e4b234d63f2ed21e8623c9d44cd1ac7f4"}) as unknown as TypedDocumentString<PersonLeavingAnnounceMutation, PersonLeavingAnnounceMutationVariables>;
export const RoleGrantDocument = new TypedDocumentString(`
    mutation RoleGrant($person: ID!, $input: RoleGrantInput!) {
  roleGrant(person: $person, input: $input) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`, {"hash":"sha256:de7d4bb6ecfc0146a4945ad41db2d1e39a23f39dec8b0069d25207225fbec262"}) as unknown as TypedDocumentString<RoleGrantMutation, RoleGrantMutationVariables>;
export const RoleGrantEndDocument = new TypedDocumentString(`
    mutation RoleGrantEnd($grant: ID!) {
  roleGrantEnd(grant: $grant) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`, {"hash":"sha256:6fa25f0116f049000988c3e73ac5d9e8faa48e36383647c6cf198bf61e693745"}) as unknown as TypedDocumentString<RoleGrantEndMutation, RoleGrantEndMutationVariables>;
export const RosterImportCheckDocument = new TypedDocumentString(`
    mutation RosterImportCheck($upload: ID!, $choices: RosterChoices) {
  rosterImportCheck(upload: $upload, choices: $choices) {
    preview {
      digest
      format
      encoding
      delimiter
      tabs
      tab
      columns {
        header
        field
      }
      newCount
      changedCount
      unchangedCount
      notInFileCount
      goodCount
      heldCount
      canTakeGood
      newDivisions
      newSites
      rows {
        line
        name
        email
        change
        fields {
          field
          before
          after
        }
      }
      faults {
        line
        column
        code
        message
      }
      notes {
        line
        code
        message
      }
      places {
        kind
        written
        rows
        line
        suggested
        answered
        means
      }
      mentors {
        written
        rows
        line
        ambiguous
        candidates {
          name
          email
          division
        }
        answered
        email
      }
      flags {
        line
        mentee
        mentor
        problem
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:9f99b150807a0ef8783caa862a9b67050d7bae4093bc33f5c856d6e851867995"}) as unknown as TypedDocumentString<RosterImportCheckMutation, RosterImportCheckMutationVariables>;
export const RosterImportApplyDocument = new TypedDocumentString(`
    mutation RosterImportApply($upload: ID!, $digest: String!, $choices: RosterChoices, $goodOnly: Boolean!) {
  rosterImportApply(
    upload: $upload
    digest: $digest
    choices: $choices
    goodOnly: $goodOnly
  ) {
    import {
      ...RosterImportParts
    }
    newCount
    changedCount
    unchangedCount
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RosterImportParts on RosterImport {
  id
  made
  by
  file
  newCount
  changedCount
  unchangedCount
  heldCount
  held {
    url
    name
  }
  undone
  viewerCanUndo
}`, {"hash":"sha256:b07ccecb7b98fecb33f20c1638c1b715798ee4de9a3ebb71f8fdfef7db17669d"}) as unknown as TypedDocumentString<RosterImportApplyMutation, RosterImportApplyMutationVariables>;
export const RecognitionTimelineDocument = new TypedDocumentString(`
    query RecognitionTimeline($person: ID!) {
  recognitionTimeline(person: $person) {
    id
    kind
    title {
      en
      fr
    }
    award
    year
    consent
  }
}
    `, {"hash":"sha256:2a1c361ac20b346b971d77e7e7b0fb6942e1df87dc20d118e535d4204f6801e1"}) as unknown as TypedDocumentString<RecognitionTimelineQuery, RecognitionTimelineQueryVariables>;
export const RosterImportsDocument = new TypedDocumentString(`
    query RosterImports($first: Int!, $after: String) {
  rosterImports(first: $first, after: $after) {
    nodes {
      ...RosterImportParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RosterImportParts on RosterImport {
  id
  made
  by
  file
  newCount
  changedCount
  unchangedCount
  heldCount
  held {
    url
    name
  }
  undone
  viewerCanUndo
}`, {"hash":"sha256:3c52bc6e4668c9c6df5f075509afda2a82c5c2aabbba167ceb921c019b60bb71"}) as unknown as TypedDocumentString<RosterImportsQuery, RosterImportsQueryVariables>;
export const RosterImportUndoDocument = new TypedDocumentString(`
    mutation RosterImportUndo($import: ID!) {
  rosterImportUndo(import: $import) {
    import {
      ...RosterImportParts
    }
    obstacles {
      name
      code
      message
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RosterImportParts on RosterImport {
  id
  made
  by
  file
  newCount
  changedCount
  unchangedCount
  heldCount
  held {
    url
    name
  }
  undone
  viewerCanUndo
}`, {"hash":"sha256:7f57b032358b7ac023cfdf17404852a0a69dbb546c8166412bac76a3c94fbeec"}) as unknown as TypedDocumentString<RosterImportUndoMutation, RosterImportUndoMutationVariables>;
export const RosterWordsDocument = new TypedDocumentString(`
    query RosterWords {
  rosterWords {
    id
    kind
    written
    means
  }
}
    `, {"hash":"sha256:3c29144ad325bfa96cb4f37000955d800502162433fe66fcd2de9d6ef6253b35"}) as unknown as TypedDocumentString<RosterWordsQuery, RosterWordsQueryVariables>;
export const RosterWordForgetDocument = new TypedDocumentString(`
    mutation RosterWordForget($word: ID!) {
  rosterWordForget(word: $word) {
    words {
      id
      kind
      written
      means
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:87b9b381dcd39b4891f1d8c527824e158660856b51af3d2a237e4950a8e7f565"}) as unknown as TypedDocumentString<RosterWordForgetMutation, RosterWordForgetMutationVariables>;
export const RosterRepairsDocument = new TypedDocumentString(`
    query RosterRepairs($first: Int!, $after: String) {
  rosterRepairs(first: $first, after: $after) {
    nodes {
      key
      repair
      mentorship
      mentee {
        id
        name
      }
      mentor {
        id
        name
      }
      problem
      line
      file
      on
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:051515ec48fdba5a58a043ade5f13e31d138bb6998dbe43c47449e6032937e47"}) as unknown as TypedDocumentString<RosterRepairsQuery, RosterRepairsQueryVariables>;
export const RosterRepairSettleDocument = new TypedDocumentString(`
    mutation RosterRepairSettle($repair: ID!) {
  rosterRepairSettle(repair: $repair) {
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:aa39ab0f17f32d8ef874baac4ddaa839994f8eefe6c56c83ce1d145d484d046e"}) as unknown as TypedDocumentString<RosterRepairSettleMutation, RosterRepairSettleMutationVariables>;
export const MyHonoursDocument = new TypedDocumentString(`
    query MyHonours {
  myHonours {
    ...HonourParts
  }
}
    fragment HonourParts on Honour {
  id
  person
  name
  kind
  title {
    en
    fr
  }
  award
  year
  consent
  consentAt
  statement
  viewerCanShow
  viewerCanState
}`, {"hash":"sha256:4142fab787ef495fb3b91165073c4f85eb9b9a89d5fbc6ad8d3e3fc561860090"}) as unknown as TypedDocumentString<MyHonoursQuery, MyHonoursQueryVariables>;
export const HonoursDocument = new TypedDocumentString(`
    query Honours($first: Int!, $after: String, $search: String, $consent: HonourConsent, $year: Int) {
  honours(
    first: $first
    after: $after
    search: $search
    consent: $consent
    year: $year
  ) {
    nodes {
      ...HonourParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment HonourParts on Honour {
  id
  person
  name
  kind
  title {
    en
    fr
  }
  award
  year
  consent
  consentAt
  statement
  viewerCanShow
  viewerCanState
}`, {"hash":"sha256:68712a53f760523affa90e66c235eebd4ce50cd92f9e8ad9648475c3942403be"}) as unknown as TypedDocumentString<HonoursQuery, HonoursQueryVariables>;
export const HonourShowDocument = new TypedDocumentString(`
    mutation HonourShow($honour: ID!, $show: Boolean!) {
  honourShow(honour: $honour, show: $show) {
    honour {
      ...HonourParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment HonourParts on Honour {
  id
  person
  name
  kind
  title {
    en
    fr
  }
  award
  year
  consent
  consentAt
  statement
  viewerCanShow
  viewerCanState
}`, {"hash":"sha256:c0acf4cd0ba5dde6dce7fc232f2fd5c9fe7db2097d5cabdc1d5ad87d1d8d0d17"}) as unknown as TypedDocumentString<HonourShowMutation, HonourShowMutationVariables>;
export const HonourStateDocument = new TypedDocumentString(`
    mutation HonourState($honour: ID!, $agreed: Boolean!, $statement: String!) {
  honourState(honour: $honour, agreed: $agreed, statement: $statement) {
    honour {
      ...HonourParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment HonourParts on Honour {
  id
  person
  name
  kind
  title {
    en
    fr
  }
  award
  year
  consent
  consentAt
  statement
  viewerCanShow
  viewerCanState
}`, {"hash":"sha256:dabb9703949cb56b6e6b3a6308fe6c4ddee37987ce2880fe40cccb0df0ebab3e"}) as unknown as TypedDocumentString<HonourStateMutation, HonourStateMutationVariables>;
export const HonourAskPreviewDocument = new TypedDocumentString(`
    mutation HonourAskPreview($honours: [ID!]!) {
  honourAskPreview(honours: $honours) {
    rows {
      id
      name
      refused
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:b8b861c7760356c9c2cbc5e3c7fcad7511d64e6d5fd8c1fdf4e7f9759c99d14a"}) as unknown as TypedDocumentString<HonourAskPreviewMutation, HonourAskPreviewMutationVariables>;
export const HonourAskDocument = new TypedDocumentString(`
    mutation HonourAsk($honours: [ID!]!, $key: IdempotencyKey!) {
  honourAsk(honours: $honours, key: $key) {
    asked
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:996831c7e812ed44de9e5a1ba9930f3c2e7ba61869b0a60609339534d2d30cca"}) as unknown as TypedDocumentString<HonourAskMutation, HonourAskMutationVariables>;
export const CertificatesBulkPreviewDocument = new TypedDocumentString(`
    mutation CertificatesBulkPreview($certificates: [ID!]!, $kind: Fulfilment) {
  certificatesBulkPreview(certificates: $certificates, kind: $kind) {
    rows {
      id
      name
      title {
        en
        fr
      }
      refused
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:7c87e82036ea1d08c9059675c9e8a80c6ed400edb74daa8fbb5d0b15d93ff4d7"}) as unknown as TypedDocumentString<CertificatesBulkPreviewMutation, CertificatesBulkPreviewMutationVariables>;
export const CertificatesFulfilDocument = new TypedDocumentString(`
    mutation CertificatesFulfil($certificates: [ID!]!, $kind: Fulfilment!, $note: String!, $key: IdempotencyKey!) {
  certificatesFulfil(
    certificates: $certificates
    kind: $kind
    note: $note
    key: $key
  ) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:c2a659b4577bfa94e10f0b7cad7dcf200978cb4c99d0b39ba2d6cf782c87cad5"}) as unknown as TypedDocumentString<CertificatesFulfilMutation, CertificatesFulfilMutationVariables>;
export const CertificatesResendDocument = new TypedDocumentString(`
    mutation CertificatesResend($certificates: [ID!]!, $key: IdempotencyKey!) {
  certificatesResend(certificates: $certificates, key: $key) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:e05d036a330f183896f551102e247f39dbff146f6e2a7aab9788fa224b695aa8"}) as unknown as TypedDocumentString<CertificatesResendMutation, CertificatesResendMutationVariables>;
export const RecognitionsDocument = new TypedDocumentString(`
    query Recognitions {
  myRecognitions {
    id
    kind
    title {
      en
      fr
    }
    since
    until
    presenter
    certificates {
      id
      code
      language
      name
      issued
      state
      verification
      pdf
      page
    }
  }
}
    `, {"hash":"sha256:c9c2413998b3ecfe03f5c2a2a63056f2722b2890c512c1d49f02dffdd3fd8925"}) as unknown as TypedDocumentString<RecognitionsQuery, RecognitionsQueryVariables>;
export const CertificatesDocument = new TypedDocumentString(`
    query Certificates($first: Int!, $after: String, $search: String, $kind: RecognitionKind, $state: CertificateState, $year: Int) {
  certificateYears
  certificates(
    first: $first
    after: $after
    search: $search
    kind: $kind
    state: $state
    year: $year
  ) {
    nodes {
      id
      code
      kind
      title {
        en
        fr
      }
      name
      issued
      state
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:049c8de17d21286ade204247d6ebbaea949cf5ee7447aa9658ff79130a85d55b"}) as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const CertificateDocument = new TypedDocumentString(`
    query Certificate($id: ID!) {
  certificate(id: $id) {
    ...CertificateParts
  }
}
    fragment CertificateParts on Certificate {
  id
  code
  kind
  title {
    en
    fr
  }
  since
  until
  presenter
  name
  holder {
    id
    name
  }
  language
  issued
  state
  supersedes
  successor
  verification
  pdf
  page
  events {
    id
    kind
    at
    reason
    by {
      id
      name
    }
  }
  viewerCanChange
  viewerCanFulfil
}`, {"hash":"sha256:42abf37ead2f3da832a3e53e8b811c04022dc5f96ce2c69ffbe182995fc446cc"}) as unknown as TypedDocumentString<CertificateQuery, CertificateQueryVariables>;
export const CertificateBatchDocument = new TypedDocumentString(`
    query CertificateBatch($id: ID!) {
  certificateBatch(id: $id) {
    id
    total
    issued
  }
}
    `, {"hash":"sha256:e4392c50b7630a223f687187d36c137134084c53264487bb71b7b28e238c010f"}) as unknown as TypedDocumentString<CertificateBatchQuery, CertificateBatchQueryVariables>;
export const PeopleToRecogniseDocument = new TypedDocumentString(`
    query PeopleToRecognise($search: String!) {
  people(first: 20, search: $search, sort: NAME) {
    nodes {
      id
      name
      email
      division {
        id
        name {
          en
          fr
        }
      }
    }
    totalCount
  }
}
    `, {"hash":"sha256:aeb9b37cb33f9c59e7dd41d080b774a81a2423eb7f3f0ed57e17272c803ad4af"}) as unknown as TypedDocumentString<PeopleToRecogniseQuery, PeopleToRecogniseQueryVariables>;
export const CertificatesPreviewDocument = new TypedDocumentString(`
    mutation CertificatesPreview($input: CertificatesInput!) {
  certificatesPreview(input: $input) {
    rows {
      person
      name
      language
      refused
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:c7d44cecf58dceb9105f65512a4dc39492a11ba95c4c1b3f80a1d36a0aa10481"}) as unknown as TypedDocumentString<CertificatesPreviewMutation, CertificatesPreviewMutationVariables>;
export const CertificatesIssueDocument = new TypedDocumentString(`
    mutation CertificatesIssue($input: CertificatesInput!, $key: IdempotencyKey!) {
  certificatesIssue(input: $input, key: $key) {
    batch {
      id
      total
      issued
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:751095246fab85803e1e68da0a6b8216c70683ef72e5c6226e02d7ed88af12dd"}) as unknown as TypedDocumentString<CertificatesIssueMutation, CertificatesIssueMutationVariables>;
export const CertificateSupersedeDocument = new TypedDocumentString(`
    mutation CertificateSupersede($certificate: ID!, $name: String!, $language: String, $reason: String!) {
  certificateSupersede(
    certificate: $certificate
    name: $name
    language: $language
    reason: $reason
  ) {
    certificate {
      ...CertificateParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CertificateParts on Certificate {
  id
  code
  kind
  title {
    en
    fr
  }
  since
  until
  presenter
  name
  holder {
    id
    name
  }
  language
  issued
  state
  supersedes
  successor
  verification
  pdf
  page
  events {
    id
    kind
    at
    reason
    by {
      id
      name
    }
  }
  viewerCanChange
  viewerCanFulfil
}`, {"hash":"sha256:84fc55cc849c1a56995ff28183395a76866c105ccc820625e409dcf5d133261c"}) as unknown as TypedDocumentString<CertificateSupersedeMutation, CertificateSupersedeMutationVariables>;
export const CertificateRevokeDocument = new TypedDocumentString(`
    mutation CertificateRevoke($certificate: ID!, $reason: String!) {
  certificateRevoke(certificate: $certificate, reason: $reason) {
    certificate {
      ...CertificateParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CertificateParts on Certificate {
  id
  code
  kind
  title {
    en
    fr
  }
  since
  until
  presenter
  name
  holder {
    id
    name
  }
  language
  issued
  state
  supersedes
  successor
  verification
  pdf
  page
  events {
    id
    kind
    at
    reason
    by {
      id
      name
    }
  }
  viewerCanChange
  viewerCanFulfil
}`, {"hash":"sha256:b89fdd0c5516999a674d02d7833d13d22b625ebc871c4a36302f38fca42c0341"}) as unknown as TypedDocumentString<CertificateRevokeMutation, CertificateRevokeMutationVariables>;
export const CertificateFulfilDocument = new TypedDocumentString(`
    mutation CertificateFulfil($certificate: ID!, $kind: Fulfilment!, $note: String!) {
  certificateFulfil(certificate: $certificate, kind: $kind, note: $note) {
    certificate {
      ...CertificateParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CertificateParts on Certificate {
  id
  code
  kind
  title {
    en
    fr
  }
  since
  until
  presenter
  name
  holder {
    id
    name
  }
  language
  issued
  state
  supersedes
  successor
  verification
  pdf
  page
  events {
    id
    kind
    at
    reason
    by {
      id
      name
    }
  }
  viewerCanChange
  viewerCanFulfil
}`, {"hash":"sha256:efb1a9708326c3e730751870dd855eb7c250043513b69f8c159473214ff0cdfa"}) as unknown as TypedDocumentString<CertificateFulfilMutation, CertificateFulfilMutationVariables>;
export const BadgesDocument = new TypedDocumentString(`
    query Badges {
  myBadges {
    ...BadgeParts
  }
}
    fragment BadgeParts on Badge {
  certificate
  link
  recipient
  sharedSince
}`, {"hash":"sha256:4f883a75ab7e438ab192194655935750138bf7db433babe87cf19b99d5302624"}) as unknown as TypedDocumentString<BadgesQuery, BadgesQueryVariables>;
export const BadgeShareDocument = new TypedDocumentString(`
    mutation BadgeShare($certificate: ID!, $recipient: BadgeRecipient!) {
  badgeShare(certificate: $certificate, recipient: $recipient) {
    badge {
      ...BadgeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment BadgeParts on Badge {
  certificate
  link
  recipient
  sharedSince
}`, {"hash":"sha256:291ea7ec27a471ec945ecd50baf9fbc4927b3dcdef85903553802a80565a3168"}) as unknown as TypedDocumentString<BadgeShareMutation, BadgeShareMutationVariables>;
export const BadgeUnshareDocument = new TypedDocumentString(`
    mutation BadgeUnshare($certificate: ID!) {
  badgeUnshare(certificate: $certificate) {
    badge {
      ...BadgeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment BadgeParts on Badge {
  certificate
  link
  recipient
  sharedSince
}`, {"hash":"sha256:db02021217cef282f67bf228cc0f61a43351286c30bbd67e46077191e81263fb"}) as unknown as TypedDocumentString<BadgeUnshareMutation, BadgeUnshareMutationVariables>;
export const QuestionnaireDocument = new TypedDocumentString(`
    query Questionnaire($campaign: ID!) {
  department {
    zone
  }
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    definition
    mode
    promise {
      en
      fr
    }
    notice {
      en
      fr
    }
    mentorshipDefinition {
      en
      fr
    }
    helpContact
    questions
    minutes
    closes
    state
    answers
    revision
    saved
    submitted
  }
}
    `, {"hash":"sha256:948fddd884cd6661062fdc67b236d57bcfed9e4b24b8b9f4ccab4a890f79138c"}) as unknown as TypedDocumentString<QuestionnaireQuery, QuestionnaireQueryVariables>;
export const DraftSaveDocument = new TypedDocumentString(`
    mutation DraftSave($campaign: ID!, $answers: JSON!, $revision: Int!) {
  draftSave(campaign: $campaign, answers: $answers, revision: $revision) {
    revision
    saved
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:b50e1ffc70f5e1bce345b372a6954e4eea83d0d9a578d282d4ab94d2aab41ecc"}) as unknown as TypedDocumentString<DraftSaveMutation, DraftSaveMutationVariables>;
export const BallotCastDocument = new TypedDocumentString(`
    mutation BallotCast($campaign: ID!, $answers: JSON!) {
  ballotCast(campaign: $campaign, answers: $answers) {
    done
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:e91cbc2e6a914d5f0a96174689f67a3e7f1503236c919759c177c47f049b2651"}) as unknown as TypedDocumentString<BallotCastMutation, BallotCastMutationVariables>;
export const BallotWithdrawDocument = new TypedDocumentString(`
    mutation BallotWithdraw($campaign: ID!) {
  ballotWithdraw(campaign: $campaign) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:51dcfc337f6126fb03132b344c06a4cc4bf79f0fbceea3fbd23e20ef9563baa8"}) as unknown as TypedDocumentString<BallotWithdrawMutation, BallotWithdrawMutationVariables>;
export const ResponseSubmitDocument = new TypedDocumentString(`
    mutation ResponseSubmit($campaign: ID!, $answers: JSON!, $key: IdempotencyKey!) {
  responseSubmit(campaign: $campaign, answers: $answers, key: $key) {
    submitted
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:d902b02826af21d100e03f8c47bbef1b5e2c789c12e9164b127ac77cd536abf9"}) as unknown as TypedDocumentString<ResponseSubmitMutation, ResponseSubmitMutationVariables>;
export const ExportOptionsDocument = new TypedDocumentString(`
    query ExportOptions($campaign: ID!) {
  campaign(id: $campaign) {
    id
    mode
    state
    viewerCanExport
  }
}
    `, {"hash":"sha256:0d6c357629f26dc23478d0df73a699c189234bd68288051f51bf5b24902843f9"}) as unknown as TypedDocumentString<ExportOptionsQuery, ExportOptionsQueryVariables>;
export const ReleaseExportDocument = new TypedDocumentString(`
    query ReleaseExport($release: ID!, $format: FiguresFormat!) {
  releaseExport(release: $release, format: $format) {
    url
    name
  }
}
    `, {"hash":"sha256:95bcb58303df0ce7c006cebdbbf7c7e3ba02f1f770ccbc8c94f926e4066d540d"}) as unknown as TypedDocumentString<ReleaseExportQuery, ReleaseExportQueryVariables>;
export const ResponsesExportDocument = new TypedDocumentString(`
    mutation ResponsesExport($campaign: ID!, $format: ExportFormat!, $layout: ExportLayout!, $language: String!, $reason: String!) {
  responsesExport(
    campaign: $campaign
    format: $format
    layout: $layout
    language: $language
    reason: $reason
  ) {
    download {
      url
      name
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:f1e06297d4eadd1dbd430e932952ab1dbd62693a82c3af676eb584cc206e410a"}) as unknown as TypedDocumentString<ResponsesExportMutation, ResponsesExportMutationVariables>;
export const ResultsListDocument = new TypedDocumentString(`
    query ResultsList($after: String, $search: String) {
  campaigns(first: 25, after: $after, search: $search, state: RELEASED) {
    nodes {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
      releases {
        id
        dimension
        division {
          id
          name {
            en
            fr
          }
        }
        invited
        respondents
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:15b9200819bf93f81f97d28360b931d38526943c44d0ea8b2f22ef11587cb29e"}) as unknown as TypedDocumentString<ResultsListQuery, ResultsListQueryVariables>;
export const ResultsDocument = new TypedDocumentString(`
    query Results($campaign: ID!) {
  campaign(id: $campaign) {
    id
    title {
      en
      fr
    }
    series
    wave
    state
    closed
    releases {
      id
      dimension
      value
      label {
        en
        fr
      }
      division {
        id
      }
    }
  }
}
    `, {"hash":"sha256:64c0d1583d95e96ca1046c8c2db8546bec8cd162ae30ad0ff08576eee753278b"}) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const ResultsCommentsDocument = new TypedDocumentString(`
    query ResultsComments($campaign: ID!) {
  campaign(id: $campaign) {
    id
    comments {
      id
      published
      questions {
        name
        title {
          en
          fr
        }
        comments
      }
    }
  }
}
    `, {"hash":"sha256:a727fb3c488aa3c8f5b9456bb749902c81c0c4bf158cc2470be18f3ad38b25b2"}) as unknown as TypedDocumentString<ResultsCommentsQuery, ResultsCommentsQueryVariables>;
export const ResultsTrendsDocument = new TypedDocumentString(`
    query ResultsTrends($series: String!, $dimension: ReleaseDimension!, $value: String!) {
  trends(series: $series, dimension: $dimension, value: $value) {
    figure {
      name
      uid
      low
      high
    }
    points {
      wave
      state
      breaks
      n
      mean
      low
      high
      suppressed
    }
  }
}
    `, {"hash":"sha256:313bf2fd25a20fcc40207c7d4bf9ef47e5c98aa2dc69a9e516f9e717164fa7a2"}) as unknown as TypedDocumentString<ResultsTrendsQuery, ResultsTrendsQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release($id: ID!) {
  release(id: $id) {
    id
    published
    dimension
    value
    label {
      en
      fr
    }
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
    questions {
      ...QuestionFigureParts
    }
  }
}
    fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}`, {"hash":"sha256:958c429715dc00851f355d512897e0a4ff77918b9cfcfec62bcbc4a5ddae13a9"}) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const RosterDocument = new TypedDocumentString(`
    query Roster($division: ID!, $first: Int!, $after: String, $search: String, $sort: RosterSort, $direction: SortDirection) {
  roster(
    division: $division
    first: $first
    after: $after
    search: $search
    sort: $sort
    direction: $direction
  ) {
    nodes {
      person {
        id
        name
      }
      appointed
      promoted
      upFor
      upForKind
      mentor {
        id
        name
      }
      mentorSince
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    withFormalMentor
  }
}
    `, {"hash":"sha256:103beaa94035c46431ca45d9b7dd3f5ff1bec900a0697df4ebccb98744e3751c"}) as unknown as TypedDocumentString<RosterQuery, RosterQueryVariables>;
export const FeedbackRoundsDocument = new TypedDocumentString(`
    query FeedbackRounds {
  feedbackRounds {
    id
    title {
      en
      fr
    }
    state
    closesOn
    mentees
    mentors
    few
  }
}
    `, {"hash":"sha256:5fdaee62624b3527b6da2d9a28b8e865439182ebc5def8a54f79c1f4ea1db1f2"}) as unknown as TypedDocumentString<FeedbackRoundsQuery, FeedbackRoundsQueryVariables>;
export const FeedbackRoundDocument = new TypedDocumentString(`
    query FeedbackRound($round: ID!) {
  feedbackRound(round: $round) {
    ...RoundParts
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`, {"hash":"sha256:072fd014030956d384a7a0097b417fdacb516db812cf7d4a5fbacd09cced1960"}) as unknown as TypedDocumentString<FeedbackRoundQuery, FeedbackRoundQueryVariables>;
export const RoundChoicesDocument = new TypedDocumentString(`
    query RoundChoices {
  collectionNotice {
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `, {"hash":"sha256:3566f22ac413229cadc92cf5409e71983580de6cd4ab2ccef909fcc2d0cf8f30"}) as unknown as TypedDocumentString<RoundChoicesQuery, RoundChoicesQueryVariables>;
export const FeedbackRoundCreateDocument = new TypedDocumentString(`
    mutation FeedbackRoundCreate($input: FeedbackRoundInput!) {
  feedbackRoundCreate(input: $input) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`, {"hash":"sha256:3cab3d646b5b20e3ea640c73a09afa5890f80e079f4fab7ba13d7db596425d48"}) as unknown as TypedDocumentString<FeedbackRoundCreateMutation, FeedbackRoundCreateMutationVariables>;
export const FeedbackRoundUpdateDocument = new TypedDocumentString(`
    mutation FeedbackRoundUpdate($round: ID!, $input: FeedbackRoundInput!) {
  feedbackRoundUpdate(round: $round, input: $input) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`, {"hash":"sha256:fb1a4c732bb70c801088a27f936a2aec7c20627b8853af722a2bad6f04c21428"}) as unknown as TypedDocumentString<FeedbackRoundUpdateMutation, FeedbackRoundUpdateMutationVariables>;
export const FeedbackRoundDiscardDocument = new TypedDocumentString(`
    mutation FeedbackRoundDiscard($round: ID!) {
  feedbackRoundDiscard(round: $round) {
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:716ae882a44c1874d6ef9323338a3f74d02fc222d1b5d22ea74498728f1cf6c2"}) as unknown as TypedDocumentString<FeedbackRoundDiscardMutation, FeedbackRoundDiscardMutationVariables>;
export const FeedbackRoundOpenDocument = new TypedDocumentString(`
    mutation FeedbackRoundOpen($round: ID!, $key: IdempotencyKey!) {
  feedbackRoundOpen(round: $round, key: $key) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`, {"hash":"sha256:243464766bbee0ea366bd517a9769c936478edc57b2bdc6c5887ceded3ea1506"}) as unknown as TypedDocumentString<FeedbackRoundOpenMutation, FeedbackRoundOpenMutationVariables>;
export const FeedbackRoundCloseDocument = new TypedDocumentString(`
    mutation FeedbackRoundClose($round: ID!, $key: IdempotencyKey!) {
  feedbackRoundClose(round: $round, key: $key) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`, {"hash":"sha256:d8c863e157fbc1b7fd670e06ab9d64bcdb57d337332cdb37264c9cd92fa8544b"}) as unknown as TypedDocumentString<FeedbackRoundCloseMutation, FeedbackRoundCloseMutationVariables>;
export const SetUpDocument = new TypedDocumentString(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    viewer {
      person {
        id
        name
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:29992d7684b726dbf8fe47000b8db75aabbdc37410ccdd0b2f7f4c6836e5ac8d"}) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
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
    demo
    needsSetUp
    helpContact
    minimumGroup
    vocabulary {
      ranks {
        code
        label {
          en
          fr
        }
      }
      positions {
        code
        label {
          en
          fr
        }
      }
      appointmentTypes {
        code
        label {
          en
          fr
        }
      }
      stages {
        code
        label {
          en
          fr
        }
      }
    }
    personas {
      id
      name
      role {
        en
        fr
      }
      sentence {
        en
        fr
      }
      tryThis {
        en
        fr
      }
      path
    }
  }
  viewer {
    person {
      id
      name
      email
      language
      division {
        id
        name {
          en
          fr
        }
      }
    }
    grants {
      id
      role
      from
      until
      division {
        id
        name {
          en
          fr
        }
      }
      site {
        id
        name {
          en
          fr
        }
      }
    }
    invitedTo
    viewerCanSeePeople
    viewerCanImportPeople
    viewerCanGrantRoles
    viewerCanRunSurveys
    viewerCanSeeResults
    viewerCanSetDepartment
    viewerCanReadOutbox
    viewerCanModerate
    viewerCanLookUp
    viewerCanListLookUps
    viewerCanRunFeedback
    viewerCanModerateFeedback
    viewerCanRunAwards
    viewerCanIssueCertificates
    viewerCanManageCertificates
    viewerCanReadYears
    viewerCanCloseYears
    rosters {
      id
      code
      name {
        en
        fr
      }
    }
  }
}
    `, {"hash":"sha256:15c410232eeba676f9d1559f8e9c12912c87c9f0151886b28217270a035d17db"}) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const LanguageSetDocument = new TypedDocumentString(`
    mutation LanguageSet($language: String!) {
  viewerLanguageSet(language: $language) {
    viewer {
      person {
        id
        language
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:0a3a84a2ef54bb9c55b356cfcf62261d20f4d0dec10e9762e244e7bbf940aa21"}) as unknown as TypedDocumentString<LanguageSetMutation, LanguageSetMutationVariables>;
export const SignInRequestDocument = new TypedDocumentString(`
    mutation SignInRequest($email: String!) {
  signInRequest(email: $email) {
    request
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:1e54ea2645ad7dc450043bc5a5597c0e98f3f260cfdbb9f5fa93c6b495d2d0ed"}) as unknown as TypedDocumentString<SignInRequestMutation, SignInRequestMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      person {
        id
        name
      }
      invitedTo
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:6f62fb22e80eaad7fd23019f59af2ea9eed14f6ad9c57b7156ead310a7bcebd0"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks {
  tasks {
    answered
    questionnaire {
      campaign
      title {
        en
        fr
      }
      mode
      questions
      minutes
      closes
      state
      submitted
    }
  }
  feedbackTasks {
    id
    mentorName
    closes
    sealed
    signed
  }
}
    `, {"hash":"sha256:43adeaa48257d6a873f42f44391aa87f4e96cb330b5e7a5e634c70b8ac56a49e"}) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const ReviewTasksDocument = new TypedDocumentString(`
    query ReviewTasks {
  reviewTasks {
    left
    until
    cycle {
      id
      year
      award {
        id
        name {
          en
          fr
        }
      }
    }
  }
}
    `, {"hash":"sha256:ae0c8a4abcc18afc2b234a833a9698cb6c77c0c06e3f3f7147b9311b43b5a8c4"}) as unknown as TypedDocumentString<ReviewTasksQuery, ReviewTasksQueryVariables>;
export const RepairCountDocument = new TypedDocumentString(`
    query RepairCount {
  rosterRepairs(first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:ba7fe3ea05f5f28ecd34b894ed175d83ccbb00b39538e03f01b98f39bba670ca"}) as unknown as TypedDocumentString<RepairCountQuery, RepairCountQueryVariables>;
export const MentorshipYearsDocument = new TypedDocumentString(`
    query MentorshipYears {
  mentorshipYears {
    id
    kind
    name
    starts
    ends
    closed
    page
    file
  }
}
    `, {"hash":"sha256:d6b2c303f55614fcd35864d52df4bc1fb821cf60a874419e5872d0a2337ca1c4"}) as unknown as TypedDocumentString<MentorshipYearsQuery, MentorshipYearsQueryVariables>;
export const MentorshipYearsOpenDocument = new TypedDocumentString(`
    query MentorshipYearsOpen {
  mentorshipYearsOpen {
    kind
    begins
    name
    starts
    ends
  }
}
    `, {"hash":"sha256:391247c149d5f121a8ab0cff27e0e5cc8b76f27482fb990d1e5152f810bb8620"}) as unknown as TypedDocumentString<MentorshipYearsOpenQuery, MentorshipYearsOpenQueryVariables>;
export const MentorshipYearDocument = new TypedDocumentString(`
    query MentorshipYear($id: ID!) {
  mentorshipYear(id: $id) {
    ...YearParts
  }
}
    fragment YearParts on MentorshipYear {
  id
  kind
  name
  starts
  ends
  closed
  surveys {
    campaign
    title {
      en
      fr
    }
    closed
    invited
    respondents
  }
  rounds {
    en
    fr
  }
  awards {
    en
    fr
  }
  figures {
    name
    level
    component
    unit
    origin
    title {
      en
      fr
    }
    definition {
      en
      fr
    }
    numerator {
      en
      fr
    }
    denominator {
      en
      fr
    }
    value
    n
    suppressed
    gap
    campaign
    earlier {
      year
      value
      n
      gap
    }
  }
  page
  file
}`, {"hash":"sha256:0eef03f4f1b21997870148a1d5eda87da1e233d69254d443cf385036ad803c09"}) as unknown as TypedDocumentString<MentorshipYearQuery, MentorshipYearQueryVariables>;
export const MentorshipYearPreviewDocument = new TypedDocumentString(`
    mutation MentorshipYearPreview($kind: MentorshipYearKind!, $begins: Int!) {
  mentorshipYearPreview(kind: $kind, begins: $begins) {
    preview {
      name
      starts
      ends
      surveys {
        campaign
        title {
          en
          fr
        }
        closed
      }
      rounds {
        en
        fr
      }
      awards {
        en
        fr
      }
      asked
      unasked
      counted
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:da711fe58ec527bcbcc34a0898fb2b7216090e009cb7cc638c9b10c77cf3d52f"}) as unknown as TypedDocumentString<MentorshipYearPreviewMutation, MentorshipYearPreviewMutationVariables>;
export const MentorshipYearCloseDocument = new TypedDocumentString(`
    mutation MentorshipYearClose($kind: MentorshipYearKind!, $begins: Int!, $key: IdempotencyKey!) {
  mentorshipYearClose(kind: $kind, begins: $begins, key: $key) {
    year {
      id
      name
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:40f065e6b355d9df113cf49163c8f2d40bd8fc04b05a4d37863b1e7da6fbfb72"}) as unknown as TypedDocumentString<MentorshipYearCloseMutation, MentorshipYearCloseMutationVariables>;