import type { Child } from "hono/jsx";

type Look = "main" | "quiet" | "danger";

/** The button that sends a form. */
export const Submit = (props: { look?: Look; name?: string; value?: string; children?: Child }) => (
	<button type="submit" class={props.look ?? "main"} name={props.name} value={props.value}>
		{props.children}
	</button>
);

/** A link that stands where a button would: it leads somewhere, and changes nothing. */
export const LinkButton = ({ href, look = "quiet", children }: { href: string; look?: Look; children?: Child }) => (
	<a class={`button ${look}`} href={href}>
		{children}
	</a>
);

/** Buttons side by side, the main one first. */
export const Actions = ({ children }: { children?: Child }) => <div class="actions">{children}</div>;

/** A form that is only a button: for a change that is plain, small, and easily undone. */
export const PostButton = (props: {
	action: string;
	look?: Look;
	fields?: Readonly<Record<string, string>>;
	children?: Child;
}) => (
	<form method="post" action={props.action} class="inline">
		{Object.entries(props.fields ?? {}).map(([name, value]) => (
			<input type="hidden" name={name} value={value} />
		))}
		<Submit look={props.look ?? "quiet"}>{props.children}</Submit>
	</form>
);
