import type { Fault } from '../../ui/ErrorSummary';

export const noFaults: Fault[] = [];
