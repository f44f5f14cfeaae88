// Runs every check there is, all of them even when one fails: `npm test`.
import { type Check, commandCheck, type Outcome, testCheck } from "./support/checks.ts";

const node = ["node", "--disable-warning=ExperimentalWarning"];

const checks: Check[] = [
	commandCheck("Types", ["tsc", "--noEmit", "-p", "."]),
	commandCheck("Types in browsers", ["tsc", "--noEmit", "-p", "browser"]),
	commandCheck("Style", ["biome", "check", "--error-on-warnings", "."]),
	commandCheck("Migrations", [...node, "scripts/check-migrations.ts"]),
	testCheck("Unit tests", ["unit"]),
	testCheck("Tests in workerd", ["workerd-community", "workerd-federation"]),
	testCheck("Network tests", ["network"]),
	commandCheck("A browser", [...node, "scripts/install-chromium.ts"]),
	testCheck("Browser tests", ["browser"]),
];

const outcomes: Outcome[] = [];
for (const { name, run } of checks) {
	console.log(`\n── ${name}`);
	outcomes.push(await run());
}

console.log("");
for (const [i, { passed, failed, closing }] of outcomes.entries()) {
	console.log(`${failed > 0 ? "✗" : "✓"} ${checks[i]?.name}: ${passed} passed, ${failed} failed`);
	for (const line of closing) console.log(`  ${line}`);
}
const total = (count: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + count(outcome), 0);
const failed = total((outcome) => outcome.failed);
console.log(`\n${total((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
