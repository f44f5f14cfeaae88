import { Section } from "#web/components/sections.tsx";
import type { Aimed } from "./store.ts";

/** What the chapter wants to achieve. It changes more often than the charter, so it is written on pages of its own. */
export const CharterAims = ({ aims, writes }: { aims: readonly Aimed[]; writes: boolean }) =>
	aims.length === 0 && !writes ? null : (
		<Section title="What we want to achieve">
			{aims.length > 0 ? (
				<ul>
					{aims.map((one) => (
						<li>
							<a href={`/aims/${one.id}`} dir="auto">
								{one.title}
							</a>
						</li>
					))}
				</ul>
			) : (
				<p>
					No aim is written down yet. <a href="/aims/new">Write down an aim</a>
				</p>
			)}
		</Section>
	);
