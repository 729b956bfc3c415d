package org.hongchuang.sandbox.city;

import java.util.List;

/** Names of people and businesses nobody bears, or marked as samples. */
final class Names {
    static final String MARK = "（示例）";

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "周", "吴", "徐", "胡", "熊", "万", "涂", "罗", "邓", "龚", "魏", "章", "余", "喻",
            "闵", "黎", "程", "雷", "彭", "聂", "欧阳");
    private static final List<String> GIVEN = List.of(
            "志", "建", "春", "晓", "文", "玉", "海", "美", "国", "小", "立", "明", "思", "静", "兰", "振", "慧", "德", "书", "永", "家",
            "雪", "子", "一", "佳", "云");
    private static final List<String> LAST = List.of(
            "远", "琴", "平", "燕", "斌", "兰", "波", "华", "强", "红", "新", "源", "怡", "东", "英", "宇", "敏", "昌", "芳", "军", "娟",
            "磊", "涛", "欣", "婷", "鹏");
    private static final List<String> STYLES = List.of(
            "赣青", "洪都", "滕云", "禾创", "新芽", "众拓", "启航", "匠心", "智联", "博远", "嘉禾", "锦程", "同舟", "晨曦", "星火", "绿洲", "瑞丰", "恒信",
            "百川", "汇海");
    private static final List<String> TRADES = List.of(
            "电子商务", "食品加工", "精密机械", "软件技术", "广告设计", "服装加工", "物流服务", "环保科技", "文化传媒", "家政服务", "光电材料", "包装印刷", "汽车配件",
            "农产品", "职业培训", "财税咨询", "建筑装饰", "医疗器械", "茶叶", "模具制造");
    private static final List<String> FORMS = List.of("有限公司", "有限公司", "有限公司", "经营部", "工作室");
    private static final List<String> PLACES = List.of(
            "云谷", "青禾", "朝阳", "瑶湖", "梅岭", "赣江", "象湖", "艾溪", "望城", "抚河", "桃花", "京东", "洪城", "莲塘", "向塘", "凤凰", "九龙", "长堎",
            "岱山", "贤士");
    private static final List<String> LINES =
            List.of("智造", "文创", "电商", "光电", "食品", "纺织", "医药", "汽配", "软件", "物流", "印务", "环保", "数字", "家居", "农创");
    private static final List<String> FIELDS = List.of("数控加工", "焊接工艺", "电气自动化", "轨道检修", "护理服务", "食品检验", "污水处理", "模具设计");

    private Names() {}

    static String person(Dice dice) {
        return dice.pick(SURNAMES) + dice.pick(GIVEN) + dice.pick(LAST);
    }

    static String business(Dice dice, String place) {
        return place + dice.pick(STYLES) + dice.pick(TRADES) + dice.pick(FORMS) + MARK;
    }

    /** The name of a base, different for each index. */
    static String base(int index) {
        int names = PLACES.size() * LINES.size();
        String line = LINES.get(index / PLACES.size() % LINES.size());
        return "南昌" + PLACES.get(index % PLACES.size()) + line + (index < names ? "" : "第" + (index / names + 1))
                + "职工创新创业基地" + MARK;
    }

    /** The company that runs a base. */
    static String operator(String base) {
        return base.replace("职工创新创业基地", "孵化管理有限公司").replace("职工创新基地", "孵化管理有限公司");
    }

    static String unit(int index) {
        String kind = index % 4 == 3 ? "研究院" : "股份有限公司";
        return "南昌" + PLACES.get(index * 3 % PLACES.size()) + LINES.get(index % LINES.size()) + kind + MARK;
    }

    static String field(int index) {
        return FIELDS.get(index % FIELDS.size());
    }

    /** A number that is never handed out: subscribers' numbers do not begin with 0. */
    static String phone(Dice dice) {
        return String.format("0791-0%07d", dice.below(10_000_000));
    }
}
