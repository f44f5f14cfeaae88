import type { Child } from "hono/jsx";
import { Section } from "#web/components/sections.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Known } from "./fitting-store.ts";

/** More of what helped is on the question's page. */
const excerptLength = 200;

/** Practices that fit, and similar questions with what helped there. Nothing where nothing is known. */
export const KnownList = ({ known, title, lead }: { known: readonly Known[]; title: string; lead: Child }) =>
	known.length === 0 ? null : (
		<Section title={title} lead={lead}>
			<ul>
				{known.map((one) => (
					<li>
						<span class="quiet">{one.kind === "practice" ? "Practice:" : "Asked before:"}</span>{" "}
						<a href={one.href} dir="auto" lang={one.language ?? undefined}>
							{one.title}
						</a>
						{one.helped ? (
							<span class="quiet" dir="auto" lang={one.language ?? undefined}>
								{" "}
								– {plainExcerpt(one.helped, excerptLength)}
							</span>
						) : null}
					</li>
				))}
			</ul>
		</Section>
	);
