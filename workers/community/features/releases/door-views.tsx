/** Where words that lie in a group begin their way out. Nothing where everybody here reads them already. */
export const ReleaseDoor = ({ from, groupId, may }: { from: string; groupId: string | null; may: boolean }) =>
	groupId && may ? (
		<p>
			<a href={`/releases/new?from=${from}`}>Bring words out</a>{" "}
			<span class="quiet">to everybody here, once everybody whose words they are has said yes</span>
		</p>
	) : null;
