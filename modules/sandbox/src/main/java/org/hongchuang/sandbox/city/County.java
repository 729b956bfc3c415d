package org.hongchuang.sandbox.city;

import java.util.List;

/**
 * A county federation or a development zone's union of Nanchang.
 *
 * @param place as it stands in addresses
 * @param area code of the place in credit codes
 * @param zone whether it is a zone rather than a county
 */
record County(String name, String place, String area, boolean zone) {
    static final List<County> ALL = List.of(
            county("东湖区", "360102"),
            county("西湖区", "360103"),
            county("青云谱区", "360104"),
            county("青山湖区", "360111"),
            county("新建区", "360112"),
            county("红谷滩区", "360113"),
            county("南昌县", "360121"),
            county("进贤县", "360124"),
            county("安义县", "360123"),
            zone("南昌高新区", "360111"),
            zone("南昌经开区", "360112"),
            zone("小蓝经开区", "360121"),
            zone("湾里管理局", "360112"),
            zone("临空经济区", "360113"));

    private static County county(String place, String area) {
        return new County(place + "总工会", place, area, false);
    }

    private static County zone(String place, String area) {
        return new County(place + "工会工委", place, area, true);
    }

    static int indexOf(String place) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).place.equals(place)) {
                return i;
            }
        }
        throw new IllegalArgumentException(place);
    }

    String kind() {
        return zone ? "ZONE" : "COUNTY";
    }
}
