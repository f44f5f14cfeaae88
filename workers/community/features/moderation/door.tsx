/** The small way at the end of what somebody wrote: to say that it shouldn’t stand as it does. */
export const ReportDoor = ({ id, own = false }: { id: string; own?: boolean }) =>
	own ? null : (
		<p class="quiet">
			<a href={`/reports/new?about=${encodeURIComponent(id)}`} rel="nofollow">
				Report this
			</a>
		</p>
	);

type LinkProps = {
	id: string;
	/** Whether a steward hid it: those who read it all the same see that it counts for nothing. */
	hidden?: boolean;
	own?: boolean;
};

/** The same among the facts of an entry. */
export const ReportLink = ({ id, hidden = false, own = false }: LinkProps) =>
	hidden ? (
		<strong>Hidden, and counts for nothing</strong>
	) : own ? null : (
		<a class="quiet" href={`/reports/new?about=${encodeURIComponent(id)}`} rel="nofollow">
			Report
		</a>
	);
