/** Family names of East Asia that stand before the given name and are, or look like, given names elsewhere. Lower case. */
export const FAMILY_NAMES_FIRST =
  'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong jeon ko moon yang son bae baek heo nam koo ku wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu lin guo he gao luo zheng liang xie tang deng feng yu mao hua qin jin shi wei an min nguyen tran le pham hoang vu dang bui do ngo duong ly';
