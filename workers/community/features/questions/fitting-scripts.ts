import { unspacedScripts } from "#core/folding.ts";
import { joined } from "../search/rules.ts";

/** Scripts of which a word is written in two characters or three. */
const short = /[\p{Script=Han}\p{Script=Katakana}]/u;
const shortestShort = 2;
const shortestSpelled = 3;
/** Of Japanese, endings and small words. */
const onlyEndings = /^\p{Script=Hiragana}+$/u;

/** Words with which people ask, and that say nothing of what they ask about. */
const idle = new Set(
	`怎么 怎样 怎么样 如何 什么 为什么 我们 你们 他们 她们 大家 可以 请问 有没有 需要 应该 没有 时候 问题
	何か 誰か 方法 場合 私 私たち 皆さん
	ทำไม อย่างไร ยังไง อะไร ใคร เมื่อไร เมื่อไหร่ ที่ไหน อย่าง เป็น ไม่ ต้อง สามารถ กัน เรา คุณ ผม ฉัน และ หรือ กับ ของ ให้ ได้ การ ความ`.split(
		/\s+/,
	),
);

const runs = new RegExp(`(?:${unspacedScripts}|ー)+`, "gu");
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

const isTelling = (word: string): boolean =>
	[...word].length >= (short.test(word) ? shortestShort : shortestSpelled) &&
	!idle.has(word) &&
	!onlyEndings.test(word);

/** The telling words of what is written in scripts without spaces, as a dictionary parts them; also as the index keeps it. */
export const unspacedWords = (text: string): string[] => {
	const written = joined(text.normalize("NFKC")).match(runs) ?? [];
	return written.flatMap((run) => [...segmenter.segment(run)].map(({ segment }) => segment)).filter(isTelling);
};

/** A text without what is written in scripts without spaces. */
export const withoutUnspaced = (text: string): string => text.normalize("NFKC").replace(runs, " ");
