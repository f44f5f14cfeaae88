import type { Child } from "hono/jsx";
import { Time } from "#web/components/time.tsx";
import type { Freshness } from "./freshness.ts";

const Ago = ({ at }: { at: number }) => <Time at={at} style="relative" />;

const News = ({ at }: { at: number | null }) =>
	at === null ? (
		<>no news yet</>
	) : (
		<>
			last news <Ago at={at} />
		</>
	);

/** How fresh a chapter's news is, as a sentence. */
export const FreshnessLine = ({ fresh }: { fresh: Freshness }): Child => {
	switch (fresh.state) {
		case "unmet":
			return <span>Not heard from yet.</span>;
		case "paused":
			return <span>Paused by us: nothing is fetched or passed on.</span>;
		case "unreachable":
			return (
				<span>
					Can’t be reached
					{fresh.heardAt === null ? null : (
						<>
							; last heard from <Ago at={fresh.heardAt} />
						</>
					)}
					.
				</span>
			);
		case "catching-up":
			return (
				<span>
					Being brought up to date; heard from <Ago at={fresh.heardAt} />.
				</span>
			);
		case "quiet":
			return (
				<span>
					Quiet: <News at={fresh.newsAt} />; the site itself answered <Ago at={fresh.heardAt} />.
				</span>
			);
		case "in-touch":
			return (
				<span>
					Up to date: <News at={fresh.newsAt} />; heard from <Ago at={fresh.heardAt} />.
				</span>
			);
	}
};
