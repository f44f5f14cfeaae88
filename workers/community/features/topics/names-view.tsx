/** Who wants a topic, or could lead it. */
export const Names = ({ label, names }: { label: string; names: readonly string[] }) =>
	names.length > 0 ? (
		<p class="quiet">
			{label}: <span dir="auto">{names.join(", ")}</span>
		</p>
	) : null;
