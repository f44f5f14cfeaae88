import { Section } from "#web/components/sections.tsx";

type Deed = readonly [href: string, deed: string, why: string];

const talk: Deed = [
	"/path",
	"Talk about what this chapter could become",
	"A few questions to think about together; answer those that speak to you.",
];
const say: Deed = [
	"/me/profile",
	"Say what you want to learn",
	"One line is enough. Others who want the same find you by it.",
];
const invite: Deed = [
	"/steward/invitations",
	"Invite the first people",
	"A chapter begins with somebody to tell it to.",
];
const raise: Deed = [
	"/topics/new",
	"Raise a topic for the first meeting",
	"What surprised you lately? What would you like somebody else’s eyes on?",
];

/** A chapter that has just begun has no news: its first page says where to begin. */
export const BeginHere = ({ steward, objectives }: { steward: boolean; objectives: boolean }) => (
	<Section title="Where to begin">
		<ul class="lines">
			{[talk, ...(steward ? [invite] : []), ...(objectives ? [] : [say]), raise].map(([href, deed, why]) => (
				<li>
					<a href={href}>{deed}</a> <span class="quiet">{why}</span>
				</li>
			))}
		</ul>
	</Section>
);
