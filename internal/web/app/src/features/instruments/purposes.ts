import type { InstrumentPurpose } from '../../gql/graphql';

/** What questionnaires are for, in the order they are offered. */
export const purposes: InstrumentPurpose[] = ['DEPARTMENT_SURVEY', 'PROGRAMME_EVALUATION', 'NEEDS_INTAKE', 'RELATIONSHIP_CHECK_IN', 'MENTOR_FEEDBACK', 'EIGHTEEN_MONTH_CHECK_IN', 'ANNUAL_REVIEW', 'OTHER'];
