import { DangerForm } from "#web/components/danger-form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { ReportGrounds } from "./reading-actions.ts";

/** What taking back an adoption does, before it is done. */
export const TakeBackPage = ({ adoption, title, sourceName, told }: ReportGrounds) => {
	const practice = `/practices/${adoption.practiceId}`;
	const who = `/destinations/${adoption.id}`;
	return (
		<>
			<PageHead
				title={told ? "Take back what you told?" : "It was taken back"}
				kicker={title}
				lead={
					told
						? `That you try it, where, and what came of it, is taken back from ${sourceName} and from everybody else who received it.`
						: "Everybody who had received it was asked to remove it."
				}
				trail={[
					{ href: "/practices", label: "Practices" },
					{ href: practice, label: title },
				]}
			/>
			{told ? (
				<DangerForm
					action={`${practice}/adoption/take-back`}
					consequences={[
						"Each site that received it is asked to remove it, and answers with a receipt.",
						`The practice stays here as it is, and goes on saying that it came from ${sourceName}.`,
						"Where it was shared further, it stays shared: that is taken back on its own page.",
						"What people there have read, they have read.",
					]}
					deed="Take it back"
					back={who}
				/>
			) : null}
			<NextStep href={who} label="Who has this?" />
		</>
	);
};
