import type { PasskeyShown } from "#identity/passkeys.ts";
import { PostButton, Submit } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { ownCorner } from "./corner.tsx";

const PasskeyCard = ({ passkey, index }: { passkey: PasskeyShown; index: number }) => (
	<article class="card">
		<Form action={`/me/passkeys/${passkey.id}/name`} id={`passkey-${index}`} look="row">
			<Field name="name" label="Name" value={passkey.name} most={60} />
			<Submit look="quiet">Rename</Submit>
		</Form>
		<p class="quiet">
			Added <Time at={passkey.createdAt} />,{" "}
			{passkey.lastUsedAt === null ? (
				"not used yet"
			) : (
				<>
					last used <Time at={passkey.lastUsedAt} style="relative" />
				</>
			)}
			.
		</p>
		<PostButton action={`/me/passkeys/${passkey.id}/remove`}>Remove</PostButton>
	</article>
);

/** One's passkeys; the part that adds one appears where the browser can make one. */
export const PasskeysPage = ({ passkeys, next }: { passkeys: readonly PasskeyShown[]; next?: string }) => (
	<>
		<PageHead
			title="Passkeys"
			lead="A passkey is a key that your phone, computer or security key keeps for you. It opens with your finger, face or PIN, and nothing has to be typed or mailed."
			trail={ownCorner}
		/>
		{passkeys.map((passkey, index) => (
			<PasskeyCard passkey={passkey} index={index} />
		))}
		{passkeys.length === 0 ? (
			<EmptyState title="You have no passkeys yet">
				<p>Until you add one, you sign in with a link by e-mail. That always works too.</p>
			</EmptyState>
		) : null}
		<Pager next={next} what="Older" />
		<div data-passkey="add" hidden>
			<Section title="Add a passkey">
				<div class="field">
					<label for="passkey-name">What do you call this device?</label>
					<input id="passkey-name" type="text" maxlength={60} value="This device" />
				</div>
				<button type="button" class="main">
					Add a passkey
				</button>
				<p class="error" role="status" hidden />
			</Section>
		</div>
		<noscript>
			<Notice>
				<p>Adding a passkey is the one thing here that needs JavaScript, because browsers offer no other way.</p>
			</Notice>
		</noscript>
		<script src="/assets/passkey.js" defer />
		<NextStep href="/me/sessions" label="See where you are signed in" />
	</>
);
