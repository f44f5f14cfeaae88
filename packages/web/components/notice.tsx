import type { Child } from "hono/jsx";

/** Something that the reader should notice. `warn` and `good` say so in their words too, never by colour alone. */
export const Notice = (props: { kind?: "info" | "good" | "warn"; title?: Child; live?: boolean; children?: Child }) => (
	<div class={`notice ${props.kind ?? "info"}`} role={props.live ? "status" : undefined}>
		{props.title ? (
			<p>
				<strong>{props.title}</strong>
			</p>
		) : null}
		{props.children}
	</div>
);

/** What stands where nothing is yet: what would be here, and how to begin. */
export const EmptyState = (props: { title: string; action?: Child; children?: Child }) => (
	<div class="empty">
		<p class="empty-title">{props.title}</p>
		{props.children}
		{props.action ? <p>{props.action}</p> : null}
	</div>
);

/** The end of a page: what one naturally does now. */
export const NextStep = (props: { href: string; label: string; children?: Child }) => (
	<aside class="next-step" aria-label="Next">
		<p class="kicker">Next</p>
		<p>
			<a href={props.href}>{props.label}</a>
		</p>
		{props.children ? <p class="quiet">{props.children}</p> : null}
	</aside>
);
