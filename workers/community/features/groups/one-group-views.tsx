/** Above a list that is narrowed to one working group: back to the group, and on to all of them. */
export const OneGroup = ({ group, all }: { group: string | undefined; all: string }) =>
	group ? (
		<p>
			Here are only those of <a href={`/groups/${group}`}>one group</a>. <a href={all}>See all</a>
		</p>
	) : null;
