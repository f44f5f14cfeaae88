import type { FieldProps } from "./field.tsx";
import { FieldFrame, useField } from "./form.tsx";

/** A file to choose; browsers don't let a form that came back keep it. */
export const FileField = (props: Omit<FieldProps, "value" | "most"> & { accept?: string }) => {
	const { id, error, aria } = useField(props.name, props.hint);
	return (
		<FieldFrame id={id} label={props.label} hint={props.hint} error={error} optional={props.optional}>
			<input
				id={id}
				name={props.name}
				type="file"
				accept={props.accept}
				required={!props.optional && !props.either}
				{...aria}
			/>
		</FieldFrame>
	);
};
