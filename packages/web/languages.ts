/** Tag and English name of languages that people write in, by name. Written out, because naming each takes the engine long. */
export const languages: readonly (readonly [tag: string, name: string])[] = `
	ab Abkhazian, aa Afar, af Afrikaans, ak Akan, sq Albanian, am Amharic, ar Arabic, an Aragonese,
	hy Armenian, as Assamese, av Avaric, ay Aymara, az Azerbaijani, bm Bambara, bn Bangla, ba Bashkir,
	eu Basque, be Belarusian, bs Bosnian, br Breton, bg Bulgarian, my Burmese, yue Cantonese, ca Catalan,
	ceb Cebuano, ckb Central Kurdish, ch Chamorro, ce Chechen, zh Chinese, cv Chuvash, kw Cornish, co Corsican,
	hr Croatian, cs Czech, da Danish, dv Divehi, nl Dutch, dz Dzongkha, en English, eo Esperanto, et Estonian,
	ee Ewe, fo Faroese, fj Fijian, fil Filipino, fi Finnish, fr French, fur Friulian, ff Fula, gl Galician,
	lg Ganda, ka Georgian, de German, el Greek, gn Guarani, gu Gujarati, guz Gusii, ht Haitian Creole,
	ha Hausa, haw Hawaiian, he Hebrew, hi Hindi, hu Hungarian, is Icelandic, ig Igbo, id Indonesian,
	iu Inuktitut, ga Irish, it Italian, ja Japanese, jv Javanese, kab Kabyle, kl Kalaallisut, kln Kalenjin,
	kam Kamba, kn Kannada, kr Kanuri, ks Kashmiri, kk Kazakh, km Khmer, ki Kikuyu, rw Kinyarwanda, kg Kongo,
	ko Korean, ku Kurdish, ky Kyrgyz, lo Lao, la Latin, lv Latvian, li Limburgish, ln Lingala, lt Lithuanian,
	lu Luba-Katanga, luo Luo, lb Luxembourgish, luy Luyia, mk Macedonian, mg Malagasy, ms Malay, ml Malayalam,
	mt Maltese, gv Manx, mi Māori, mr Marathi, mh Marshallese, mas Masai, mer Meru, mn Mongolian, nv Navajo,
	ng Ndonga, ne Nepali, nd North Ndebele, se Northern Sami, nso Northern Sotho, nb Norwegian Bokmål,
	nn Norwegian Nynorsk, ny Nyanja, oc Occitan, or Odia, oj Ojibwa, om Oromo, os Ossetic, ps Pashto,
	fa Persian, pl Polish, pt Portuguese, pa Punjabi, qu Quechua, ro Romanian, rm Romansh, rn Rundi,
	ru Russian, sm Samoan, sg Sango, sa Sanskrit, sc Sardinian, gd Scottish Gaelic, sr Serbian, sn Shona,
	ii Sichuan Yi, sd Sindhi, si Sinhala, sk Slovak, sl Slovenian, so Somali, nr South Ndebele,
	st Southern Sotho, es Spanish, su Sundanese, sw Swahili, ss Swati, sv Swedish, ty Tahitian, tg Tajik,
	ta Tamil, tt Tatar, te Telugu, th Thai, bo Tibetan, ti Tigrinya, to Tongan, ts Tsonga, tn Tswana,
	tum Tumbuka, tr Turkish, tk Turkmen, uk Ukrainian, hsb Upper Sorbian, ur Urdu, ug Uyghur, uz Uzbek,
	ve Venda, vi Vietnamese, wa Walloon, cy Welsh, fy Western Frisian, wo Wolof, xh Xhosa, yi Yiddish,
	yo Yoruba, za Zhuang, zu Zulu`
	.trim()
	.split(/,\s+/)
	.map((entry) => [entry.slice(0, entry.indexOf(" ")), entry.slice(entry.indexOf(" ") + 1)]);
