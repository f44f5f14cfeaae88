import { Time } from "#web/components/time.tsx";
import type { Waiting } from "./rules.ts";
import { lineOf } from "./waiting-lines.tsx";

/** These say when in their own words. */
const tellsWhen: ReadonlySet<Waiting["what"]> = new Set(["meeting", "turn", "motivation"]);

/** What waits for the reader, each with the one thing to do. */
export const WaitingList = ({ items, more, steward }: { items: readonly Waiting[]; more: number; steward: boolean }) =>
	items.length === 0 ? null : (
		<>
			<ul class="lines">
				{items.map((item) => {
					const { href, deed, about } = lineOf(item);
					return (
						<li>
							<a href={href}>{deed}</a>{" "}
							<span class="quiet">
								{about}
								{item.at === null || tellsWhen.has(item.what) ? null : (
									<>
										{" · "}
										<Time at={item.at} style="relative" />
									</>
								)}
							</span>
						</li>
					);
				})}
			</ul>
			{more > 0 ? (
				<p class="quiet">
					There is more. It can wait until these are done
					{steward ? (
						<>
							, or stands in the <a href="/steward">stewards’ corner</a>
						</>
					) : null}
					.
				</p>
			) : null}
		</>
	);
