import { ok } from "#core/result.ts";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Definitions, Section } from "#web/components/sections.tsx";
import { Frame } from "../../frame.tsx";
import { page } from "../../routes.ts";

const Example = ({ children }: { children: string }) => (
	<pre tabindex={0}>
		<code>{children}</code>
	</pre>
);

const Tokens = ({ origin }: { origin: string }) => (
	<Section title="A token">
		<p>
			Make one on the page <a href="/me/tokens">Your tokens</a>. One that reads can change nothing; one that writes may
			do what you may do, and no more. It is shown once. Take it back there whenever you like.
		</p>
		<Example>{`curl -H "Authorization: Bearer $TOKEN" ${origin}/api/home`}</Example>
		<p>What is public needs none:</p>
		<Example>{`curl ${origin}/api/chapter
curl ${origin}/api/shared/practices?limit=5`}</Example>
	</Section>
);

const Rules = ({ origin }: { origin: string }) => (
	<Section title="How it answers">
		<p>
			In JSON, with times in ISO 8601, such as <code>2026-10-31T09:30:00.000Z</code>. Bodies are JSON too.
		</p>
		<Section title="Lists">
			<p>
				They come in pages: <code>items</code>, and <code>next</code>. Give <code>next</code> as <code>after</code> for
				the page that follows; it is null on the last.
			</p>
			<Example>{`curl -H "Authorization: Bearer $TOKEN" "${origin}/api/summaries?limit=10&after=$NEXT"`}</Example>
		</Section>
		<Section title="Changes">
			<p>
				Where two people may change the same thing, you send the version that your change is based on. If somebody was
				faster, the answer is 409, says where the present version is, and nothing of yours was saved.
			</p>
			<Example>{`curl -X PUT -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"base": 3, "title": "What we learned in May", "body": "…", "language": "en"}' \\
  ${origin}/api/summaries/$ID`}</Example>
		</Section>
		<Section title="Refusals">
			<p>All have one shape. The message is for a person, the code for a program.</p>
			<Example>{`{ "code": "conflict", "message": "Somebody else changed …", "field": "body", "requestId": "…" }`}</Example>
		</Section>
	</Section>
);

const Documents = () => (
	<Section title="What else there is to read">
		<Definitions
			items={[
				["Every call", <a href="/openapi.json">openapi.json (OpenAPI 3.1)</a>],
				["News", <a href="/feeds/all.atom">Feeds, as Atom and as JSON</a>],
				["This site to other sites", <a href="/actor">Its actor document</a>],
				["What runs here", <a href="/nodeinfo/2.1">NodeInfo</a>],
			]}
		/>
		<p>
			Other chapters read from this one by signed requests under <code>/exchange</code>. No token opens that door; its
			specification comes with the source code, in <code>docs/exchange.md</code>.
		</p>
	</Section>
);

/** The API on one page, for people. */
export const developersPage = page(
	{ path: "/developers", may: "site.visit", summary: "The API in a page", kept: true },
	(input) => {
		const { origin } = input.services.config;
		return ok(
			<Frame
				at={input}
				title="For programs"
				description="How a program reads and writes what a member can."
				canonical="/developers"
			>
				<PageHead title="For programs" lead="Whatever you can do on a page here, a program can do for you." />
				<Tokens origin={origin} />
				<Rules origin={origin} />
				<Documents />
				<NextStep href="/openapi.json" label="Read the whole contract">
					It is made from the same definitions that answer the calls, so it can’t be out of date.
				</NextStep>
			</Frame>,
		);
	},
);
