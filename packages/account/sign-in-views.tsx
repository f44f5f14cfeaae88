import type { LinkShown } from "#identity/sign-in.ts";
import { LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { type Typed, typed } from "#web/form-values.ts";
import { localPath } from "#web/local-path.ts";
import type { Viewer } from "#web/viewer.ts";

type SignInProps = { viewer: Viewer; next?: string } & Typed;

/** Asks for an address; a passkey's button appears where the browser can use one. */
export const SignInPage = ({ viewer, next, values, errors }: SignInProps) => {
	const on = localPath(values ? typed(values, "next") : next) ?? "/";
	if (viewer.kind === "person")
		return (
			<>
				<PageHead title="You are signed in" lead={`You are here as ${viewer.name}.`} />
				<PostButton action="/sign-out">Sign out</PostButton>
				<NextStep href={on} label="Go on to where you were going" />
			</>
		);
	return (
		<>
			<PageHead title="Sign in" lead="We send a link to your address. There is no password to remember." />
			<Form action="/sign-in" values={values} errors={errors}>
				<Hidden name="next" value={on} />
				<Field name="email" label="Your e-mail address" type="email" autocomplete="username webauthn" most={254} />
				<Submit>Send me a link</Submit>
			</Form>
			<div data-passkey="sign-in" data-next={on} hidden>
				<p>
					<button type="button" class="quiet">
						Use a passkey instead
					</button>
				</p>
				<p class="error" role="status" hidden />
			</div>
			<script src="/assets/passkey.js" defer />
			<NextStep href="/join" label="You aren’t part of this yet?">
				See how to join, and ask.
			</NextStep>
		</>
	);
};

export const LinkSent = ({ local }: { local: boolean }) => (
	<>
		<PageHead
			title="Look into your mail"
			lead="If your address is known here, a link is on its way. It works once, and for 15 minutes."
		/>
		<p>Nothing came? Look into the folder for unwanted mail, or check the address and ask again.</p>
		{local ? (
			<p>
				This site runs on this very machine, so its mail lies in the <a href="/dev/outbox">outbox</a>.
			</p>
		) : null}
		<NextStep href="/sign-in" label="Ask for another link" />
	</>
);

/** What a link from a mail opens. The button does it, so that programs that only follow links don't use it up. */
export const LinkPage = ({ shown, site, token }: { shown: LinkShown; site: string; token: string }) => (
	<>
		<PageHead
			title={`Hello, ${shown.name}`}
			lead={
				shown.kind === "person"
					? `Sign in to ${site} in this browser?`
					: `Welcome to ${site}. One step, and you are in.`
			}
		/>
		<Form action={`/sign-in/${token}`}>
			<div class="actions">
				<Submit>{shown.kind === "person" ? "Sign in" : "Come in"}</Submit>
				<LinkButton href="/">Not now</LinkButton>
			</div>
		</Form>
		<p class="quiet">You stay signed in for 30 days in this browser, or until you sign out.</p>
	</>
);
