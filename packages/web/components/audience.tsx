import { listed } from "#core/listed.ts";
/** Who can see something, from one person to everybody. */
export type AudienceValue =
	| { readonly scope: "self" }
	| { readonly scope: "group"; readonly name: string }
	| { readonly scope: "chapter"; readonly name?: string }
	| { readonly scope: "sites"; readonly names: readonly string[] }
	| { readonly scope: "network"; readonly name?: string }
	| { readonly scope: "public" };

/** The audience as the end of "Seen by …". */
export const audienceWords = (audience: AudienceValue): string => {
	switch (audience.scope) {
		case "self":
			return "you alone";
		case "group":
			return `the group ${audience.name}`;
		case "chapter":
			return audience.name ? `everyone in ${audience.name}` : "everyone in this chapter";
		case "sites":
			return `this chapter, and ${listed(audience.names)}`;
		case "network":
			return audience.name ? `every chapter of ${audience.name}` : "every chapter of the network";
		case "public":
			return "anyone on the web";
	}
};

const rings = { self: 0, group: 1, chapter: 1, sites: 2, network: 2, public: 3 } as const;

type AudienceProps = {
	audience: AudienceValue;
	/** Whether a steward hid it: then it is for nobody else, until it is shown again. */
	hidden?: boolean;
};

/** Who can see this, in words; the rings beside them grow with the audience. */
export const Audience = ({ audience, hidden = false }: AudienceProps) => (
	<span class="audience">
		<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<circle cx="8" cy="8" r="1.6" fill="currentColor" />
			{[3.6, 5.5, 7.4].map((radius, index) => (
				<circle
					cx="8"
					cy="8"
					r={radius}
					fill="none"
					stroke="currentColor"
					stroke-width="1.1"
					opacity={!hidden && index < rings[audience.scope] ? 1 : 0.2}
				/>
			))}
		</svg>
		{"\u00a0"}
		<span dir="auto">{hidden ? "Hidden from the others" : `Seen by ${audienceWords(audience)}`}</span>
	</span>
);
