type Helpers = {
  isNumber(value: unknown): boolean;
  getNumber(value: unknown): number;
  correctAfterPlusMinis(a: number, b: number, result: number): number;
};
export function functionsWith(helpers: Helpers): Record<string, (values: unknown[]) => unknown>;
type Survey = {
  onValueChanged: { add(heard: () => void): void };
  onExpressionRunning: { add(heard: () => void): void };
  getAllQuestions(): { getType(): string }[];
};
export function likeTheServer(survey: Survey): void;
export function load<Trigger>(survey: { data: Record<string, unknown>; triggers: Trigger[] }, answers: Record<string, unknown>): void;
