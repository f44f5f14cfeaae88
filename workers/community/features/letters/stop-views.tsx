import { PostButton } from "#web/components/button.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { digestKind, type LetterKind, wordsOfKind } from "../../letter-kinds.ts";

type Kind = LetterKind | typeof digestKind;

const whatOf = (kind: Kind): string => (kind === digestKind ? "The digest" : wordsOfKind(kind).what);

/** Asks first: programs that look through mail open every address in it. */
export const StopPage = ({ kind, path }: { kind: Kind; path: `/${string}` }) => (
	<>
		<PageHead title="No more of these letters?" kicker="Mail" lead={`${whatOf(kind)}.`} />
		<p>It will no longer come to you by mail. You still find it on the site, and can choose it again at any time.</p>
		<PostButton action={path} look="main">
			Send no more of these
		</PostButton>
		<NextStep href="/me/mail" label="Choose what comes by mail, and when" />
	</>
);

export const StoppedPage = ({ kind }: { kind: Kind }) => (
	<>
		<PageHead title="Stopped" kicker="Mail" lead={`${whatOf(kind)}: no more of these letters will come to you.`} />
		<p>Was it a mistake? Choose it again where you choose everything else that comes by mail.</p>
		<NextStep href="/me/mail" label="Choose what comes by mail, and when" />
	</>
);
