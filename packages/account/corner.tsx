import type { NavItem } from "#web/components/masthead.tsx";

/** The way back from the pages of one's own corner. */
export const ownCorner: readonly NavItem[] = [{ href: "/me", label: "Your corner" }];

/** Links to the pages that `accountRoutes` adds, for a worker's own page at /me. */
export const KeysToTheSite = () => (
	<ul>
		<li>
			<a href="/me/sessions">Where you are signed in</a>
		</li>
		<li>
			<a href="/me/passkeys">Passkeys</a>: sign in without a mail
		</li>
		<li>
			<a href="/me/tokens">Personal tokens</a>: let programs of yours in
		</li>
	</ul>
);
