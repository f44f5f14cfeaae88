import { type FramePropsOf, SiteFrame } from "#site/frame.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import type { NavItem, NavPart } from "#web/components/masthead.tsx";
import { WithTop } from "#web/components/top.tsx";
import type { Viewer } from "#web/viewer.ts";
import { roleOf } from "./permissions.ts";
import type { Services } from "./services.ts";

const forVisitors: readonly NavPart[] = [
	{ href: "/", label: "Home" },
	{ href: "/shared", label: "What we share" },
	{ href: "/join", label: "Join us" },
];

/** A part that begins with the first of its pages. */
const part = (label: string, first: NavItem, ...more: readonly NavItem[]): NavPart => ({
	href: first.href,
	label,
	pages: [first, ...more],
});

const forPeople: readonly NavPart[] = [
	{ href: "/search", label: "Search", corner: true },
	{ href: "/", label: "Home" },
	part(
		"Meetings",
		{ href: "/meetings", label: "All meetings" },
		{ href: "/topics", label: "Topics" },
		{ href: "/commitments", label: "Commitments" },
	),
	part(
		"Practices",
		{ href: "/practices", label: "All practices" },
		{ href: "/reflections", label: "Reflections" },
		{ href: "/studies", label: "Studies" },
	),
	part(
		"Help",
		{ href: "/questions", label: "Questions" },
		{ href: "/assists", label: "Peer assists" },
		{ href: "/conversations", label: "Conversations" },
	),
	part(
		"People",
		{ href: "/people", label: "Everybody" },
		{ href: "/groups", label: "Groups" },
		{ href: "/spaces", label: "Spaces" },
		{ href: "/objectives", label: "What we want to learn" },
		{ href: "/relationships", label: "Who learns with whom" },
		{ href: "/participation", label: "Ways to take part" },
	),
	part(
		"Together",
		{ href: "/charter", label: "Charter" },
		{ href: "/aims", label: "Aims" },
		{ href: "/decisions", label: "Decisions" },
		{ href: "/consultations", label: "Consultations" },
		{ href: "/pulses", label: "Trust" },
		{ href: "/value", label: "What it led to" },
		{ href: "/path", label: "Our path" },
	),
	part("Network", { href: "/network", label: "From other chapters" }, { href: "/summaries", label: "Summaries" }),
];

const forStewards: readonly NavPart[] = [...forPeople, { href: "/steward", label: "Stewards’ corner" }];

const forSuspended: readonly NavPart[] = [
	{ href: "/me/moderation", label: "Why you are suspended" },
	{ href: "/me/everything", label: "What is yours" },
	{ href: "/shared", label: "What we share" },
];

const navFor = (viewer: Viewer, closed: boolean): readonly NavPart[] => {
	const role = roleOf(viewer);
	if (role === "visitor") return forVisitors.filter(({ href }) => !closed || href !== "/join");
	if (role === "suspended") return forSuspended;
	return role === "steward" ? forStewards : forPeople;
};

export type FrameProps = FramePropsOf<Services>;

/** The input of a page's route, or what of it a page needs. */
export type At = FrameProps["at"];

/** Every page of a chapter's site: `<Frame at={input} title="Practices" current="/practices">` around its content. */
export const Frame = ({ children, ...page }: FrameProps) => {
	const { closing } = page.at.services.card.now();
	return (
		<SiteFrame {...page} nav={navFor(page.at.viewer, closing?.state === "closed")}>
			{closing && page.at.viewer.kind === "person" ? (
				<p class="quiet">
					<a href="/closing">
						{closing.state === "closed" ? "This chapter has come to its end." : "This chapter closes"}
						{closing.state === "closed" ? null : (
							<>
								{" on "}
								<CalendarDay day={closing.on} />.
							</>
						)}
					</a>
				</p>
			) : null}
			<WithTop>{children}</WithTop>
		</SiteFrame>
	);
};
