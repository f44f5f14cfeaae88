/** The small way at the end of what somebody wrote: to say that it shouldn’t stand as it does. */
export const ReportDoor = ({ id, own = false }: { id: string; own?: boolean }) =>
	own ? null : (
		<p class="quiet">
			<a href={`/reports/new?about=${encodeURIComponent(id)}`} rel="nofollow">
				Report this
			</a>
		</p>
	);

/** The same among the facts of an entry. */
export const ReportLink = ({ id }: { id: string }) => (
	<a class="quiet" href={`/reports/new?about=${encodeURIComponent(id)}`} rel="nofollow">
		Report
	</a>
);
