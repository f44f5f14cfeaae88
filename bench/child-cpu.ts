import { readFileSync } from "node:fs";

/** Linux counts CPU in hundredths of a second for every process (`USER_HZ`). */
const ticks = 100;

/**
 * Seconds of CPU that all workerds of this run have used so far; null where the system doesn't tell. On a machine that is
 * busy with other things it says more than the clock does.
 */
export const childCpu = (): number | null => {
	try {
		const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim().split(" ");
		return children.reduce((sum, child) => sum + secondsOf(child), 0);
	} catch {
		return null;
	}
};

const secondsOf = (child: string): number => {
	// User and system time are the 12th and 13th field after the command's name, which may hold spaces (proc(5)).
	const fields = readFileSync(`/proc/${child}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
	return (Number(fields[11]) + Number(fields[12])) / ticks;
};
