import { ownCorner } from "#account/corner.tsx";
import { Submit } from "#web/components/button.tsx";
import { CheckChoices } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { chapterBox } from "./contract.ts";
import type { Readable } from "./reader-store.ts";

export const WantedPage = ({ chapter, groups }: { chapter: boolean; groups: readonly Readable[] }) => (
	<>
		<PageHead
			title="Minutes by mail"
			lead="What a meeting left, mailed to you once whoever led it has sent it. Untick a box to stop."
			trail={ownCorner}
		/>
		<Form action="/me/minutes">
			<CheckChoices
				name="of"
				label="Which meetings?"
				chosen={[...(chapter ? [chapterBox] : []), ...groups.filter(({ wants }) => wants).map(({ id }) => id)]}
				choices={[
					{ value: chapterBox, label: "Those of the whole chapter" },
					...groups.map(({ id, name }) => ({ value: id, label: <span dir="auto">Those of {name}</span> })),
				]}
			/>
			<Submit look="main">Save</Submit>
		</Form>
		<NextStep href="/meetings" label="Read the minutes of past meetings">
			They are on each meeting’s page, too.
		</NextStep>
	</>
);
