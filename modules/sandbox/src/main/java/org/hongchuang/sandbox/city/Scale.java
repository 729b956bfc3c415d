package org.hongchuang.sandbox.city;

/**
 * How large a base is, on the day of its application and ever after.
 *
 * @param residents entities that moved in
 * @param stable of them in steady business for six months
 * @param jobs people working there
 * @param floorArea square metres
 * @param loans enterprises with a union loan
 */
record Scale(int residents, int stable, int jobs, int floorArea, int loans) {
    static Scale of(CityPlan plan, Base base) {
        Dice dice = plan.dice("scale", base.index());
        boolean production = base.production();
        int fives = production ? dice.between(10, 16) : dice.between(4, 9);
        int residents = fives * 5;
        int jobs = production ? dice.between(1000, 1600) : dice.between(210, 480);
        int floorArea = production ? dice.between(100, 320) * 100 : dice.between(22, 90) * 100;
        int loans = base.profile() == Profile.WEAK ? dice.between(4, 9) : dice.between(10, residents / 2 + 5);
        return new Scale(residents, stable(base.profile(), residents, dice), jobs, floorArea, loans);
    }

    private static int stable(Profile profile, int residents, Dice dice) {
        return switch (profile) {
            case LOW_SUCCESS -> residents * dice.between(45, 58) / 100;
            case ON_THE_LINE -> residents * 60 / 100;
            default -> residents * dice.between(70, 95) / 100;
        };
    }
}
