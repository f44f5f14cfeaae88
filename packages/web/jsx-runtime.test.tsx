import { expect, it } from "vitest";
import { createContext, useContext } from "./context.ts";
import { raw, textOf } from "./jsx-runtime.ts";

const hostile = `<script>"&'`;
const escaped = "&lt;script&gt;&quot;&amp;&#39;";

it("escapes all that is text, in elements and attributes", () => {
	expect(textOf(<p title={hostile}>{hostile}</p>)).toBe(`<p title="${escaped}">${escaped}</p>`);
	expect(textOf(<p>{[hostile, [hostile]]}</p>)).toBe(`<p>${escaped}${escaped}</p>`);
});

it("takes for markup what `raw` made, and nothing that only looks like it", () => {
	expect(textOf(<p>{raw("<b>")}</p>)).toBe("<p><b></p>");
	const pretender = JSON.parse(`{ "isEscaped": true, "text": "<b>", "tag": "b", "props": {} }`) as string;
	expect(textOf(<p>{pretender}</p>)).toBe("<p>[object Object]</p>");
	const odd = { toString: () => hostile } as unknown as string;
	expect(textOf(<p title={odd}>{odd}</p>)).toBe(`<p title="${escaped}">${escaped}</p>`);
});

it("leaves out what is nothing, and writes numbers", () => {
	expect(
		textOf(
			<p>
				{null}
				{undefined}
				{true}
				{false}
				{0}
				{""}
			</p>,
		),
	).toBe("<p>0</p>");
	expect(textOf(<p title={undefined} id={undefined} />)).toBe("<p></p>");
});

it("says of switches whether they are on, and in words where HTML wants the word", () => {
	expect(textOf(<input disabled required={false} aria-invalid={false} aria-busy={true} data-on={true} />)).toBe(
		`<input disabled="" aria-invalid="false" aria-busy="true" data-on="true"/>`,
	);
});

it("draws components with their children, and fragments without an element", () => {
	const Box = ({ children, name }: { children?: string | number; name: string }) => <div id={name}>{children}</div>;
	expect(
		textOf(
			<>
				<Box name="a">1</Box>
				<br />
				<Box name="b" />
			</>,
		),
	).toBe(`<div id="a">1</div><br/><div id="b"></div>`);
});

it("gives what is inside a context its value, and only that, also when drawing fails", () => {
	const Depth = createContext(0);
	const Shown = () => <i>{useContext(Depth)}</i>;
	const Broken = () => {
		throw new Error("broken");
	};
	const inside = (child: unknown) =>
		textOf(
			<>
				<Shown />
				<Depth.Provider value={1}>
					<Shown />
					<Depth.Provider value={2}>{child as string}</Depth.Provider>
					<Shown />
				</Depth.Provider>
				<Shown />
			</>,
		);
	expect(inside(<Shown />)).toBe("<i>0</i><i>1</i><i>2</i><i>1</i><i>0</i>");
	expect(() => inside(<Broken />)).toThrow("broken");
	expect(textOf(<Shown />)).toBe("<i>0</i>");
});
