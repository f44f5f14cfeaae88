import type { FeedLink, Site } from "../layout.tsx";

const kinds = {
	chapter: "A learning community’s own site.",
	federation: "The place where learning communities find one another.",
} as const;

/** What this site is, whom it belongs with, and the doors for machines. */
export const Footer = ({ site, feeds }: { site: Site; feeds: readonly FeedLink[] }) => (
	<footer class="site-footer">
		<p dir="auto">
			<strong>{site.name}</strong>. {site.about ?? kinds[site.kind]}
			{site.network ? (
				<>
					{" "}
					It belongs to <a href={site.network.href}>{site.network.label}</a>.
				</>
			) : null}
		</p>
		<ul>
			{feeds.map((feed) => (
				<li>
					<a href={feed.href}>{feed.title}</a>
				</li>
			))}
			<li>
				<a href={site.kind === "chapter" ? "/developers" : "/openapi.json"}>API</a>
			</li>
		</ul>
	</footer>
);
