import { drawnOnce } from "../drawn-once.ts";
import type { Viewer } from "../viewer.ts";

export type NavItem = { readonly href: string; readonly label: string };

/** A part of the site: where it begins, and the pages in it that are shown while one is there. */
export type NavPart = NavItem & {
	readonly pages?: readonly NavItem[];
	/** Stands in the reader’s corner, in sight on every screen, rather than in the row of parts. */
	readonly corner?: true;
};

const inPart = ({ href, pages }: NavPart, current: string | undefined): boolean =>
	href === current || pages?.some((page) => page.href === current) === true;

/** `aria-current`: "page" at the very page, "true" at the part that it lies in. */
const NavList = ({ items, current }: { items: readonly NavPart[]; current: string | undefined }) => (
	<ul>
		{items.map((item) => (
			<li>
				<a href={item.href} aria-current={item.href === current ? "page" : inPart(item, current) ? "true" : undefined}>
					{item.label}
				</a>
			</li>
		))}
	</ul>
);

/** The reader's own page, at the end of the masthead. */
const accountOf = (viewer: Viewer): NavItem =>
	viewer.kind === "person" ? { href: "/me", label: viewer.name } : { href: "/sign-in", label: "Sign in" };

type MastheadProps = {
	readonly name: string;
	readonly viewer: Viewer;
	readonly nav: readonly NavPart[];
	/** The `href` of the item that this page belongs to. */
	readonly current: string | undefined;
};

/** The site's name, the reader's corner, the site's parts, and the pages of the part that one is in. */
export const Masthead = ({ name, viewer, nav, current }: MastheadProps) => {
	const account = accountOf(viewer);
	const shown = { name, account, nav, current };
	return drawnOnce(`masthead ${account.label} ${current}`, shown, () => {
		const corner = [...nav.filter((one) => one.corner), account];
		const parts = nav.filter((one) => !one.corner);
		const part = parts.find((one) => inPart(one, current));
		return (
			<header class="masthead">
				<div class="masthead-name">
					<a class="site-name" href="/" dir="auto">
						{name}
					</a>
					<NavList items={corner} current={current} />
				</div>
				{parts.length > 0 ? (
					<nav aria-label="Site">
						<NavList items={parts} current={current} />
					</nav>
				) : null}
				{part?.pages ? (
					<nav aria-label={part.label} class="part">
						<NavList items={part.pages} current={current} />
					</nav>
				) : null}
			</header>
		);
	});
};
