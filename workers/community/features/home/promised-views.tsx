import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Section } from "#web/components/sections.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Promised } from "./rules.ts";

/** As much of a promise as calls it to mind. */
const excerptLength = 140;
/** More than one has in hand at a time; the rest is under trials and commitments. */
const mostShown = 4;

const hrefOf = (item: Promised): string => (item.what === "trial" ? `/trials/${item.id}` : `/commitments/${item.id}`);

/** What one is at: no duty yet, and told of whenever one likes. */
export const PromisedList = ({ promised }: { promised: readonly Promised[] }) =>
	promised.length === 0 ? null : (
		<Section title="What you said you would try">
			<ul class="lines">
				{promised.slice(0, mostShown).map((item) => (
					<li>
						<a href={hrefOf(item)} dir="auto">
							{plainExcerpt(item.title, excerptLength)}
						</a>
						{item.what === "commitment" && item.due ? (
							<span class="quiet">
								{" "}
								by <CalendarDay day={item.due} />
							</span>
						) : null}
					</li>
				))}
			</ul>
		</Section>
	);
