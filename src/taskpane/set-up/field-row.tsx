import { Field, Input, Textarea } from "@fluentui/react-components";

type FieldRowProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong with what stands there. */
  problem?: string | undefined;
  isRequired?: boolean;
  /** How many lines are in view; one line is all that a short answer has. */
  lines?: number;
};

/** One question with the place for its answer. */
export function FieldRow({ label, value, onChange, hint, problem, isRequired = false, lines = 1 }: FieldRowProps) {
  return (
    <Field label={label} hint={hint ?? null} validationMessage={problem ?? null} required={isRequired}>
      {lines > 1 ? (
        <Textarea rows={lines} resize="vertical" value={value} onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input value={value} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}
