package cn.yaodian.domain.office;

import java.util.regex.Pattern;

/** Tells from a name alone what a unit most likely is. */
final class UnitKindGuess {

    /** Words that speak of more than one: 各…, 其他…, 有关部门, 市直单位, 试点企业, 乡镇（街道）. */
    private static final Pattern GROUP = Pattern.compile("各|^其[他它余]|其[他它]|(?:有关|相关|所有|全体|等)(?=\\p{IsHan})"
            + "|(?:部门|单位|企业|院校|高校|机构)$|^[省市]?[县区市乡镇街道、（）]+$"
            + "|^[省市]?[县区市乡镇街道、（）]{2,}(?:党委|总?工会|(?:人民)?政府|管委会)$");

    private static final Pattern ENTERPRISE = Pattern.compile("公司|集团|(?<!工)厂$|股份");

    /** 清溪县, 高新区管委会, 清溪县总工会; not 市… departments nor a city's own departments. */
    private static final Pattern REGION = Pattern.compile("^\\p{IsHan}{1,8}(?:[县区旗镇乡]|自治[县州旗]|街道)"
            + "(?:委|党委|党工委|管委会|人民政府|政府|办事处|总?工会|产改办)?$|开发区$|园区$|管委会$");

    /** Another city below the office's own. */
    private static final Pattern CITY = Pattern.compile("^\\p{IsHan}{2,5}市(?:委|人民政府|政府|总工会)?$");

    private UnitKindGuess() {}

    /** @param region the office's own; a unit of its own is a department. May be empty */
    static UnitKind of(String name, String region) {
        String plain = NameForm.plain(name);
        if (GROUP.matcher(plain).find()) {
            return UnitKind.GROUP;
        }
        if (ENTERPRISE.matcher(plain).find()) {
            return UnitKind.ENTERPRISE;
        }
        boolean own = !region.isEmpty() && plain.startsWith(region);
        boolean city = !region.isEmpty() && !own && CITY.matcher(plain).matches();
        return city || REGION.matcher(own ? plain.substring(region.length()) : plain).find()
                ? UnitKind.REGION
                : UnitKind.MEMBER;
    }
}
