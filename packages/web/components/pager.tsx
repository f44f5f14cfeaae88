/** Further down a list. Nothing on the last page; `first` leads back where the reader came in further down. */
export const Pager = ({ next, first, what = "Further" }: { next?: string; first?: string; what?: string }) =>
	next || first ? (
		<nav class="pager" aria-label="Pages">
			{first ? <a href={first}>Back to the beginning</a> : null}
			{next ? (
				<a href={next} rel="next">
					{what}
				</a>
			) : null}
		</nav>
	) : null;
