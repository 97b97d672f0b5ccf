package cn.bazhong.projects.paper;

/**
 * Where the organ's name and the date stand below a paper that is sealed: the date four characters from the right, the name
 * centred above it; a name too long for that stands at the edge, and the date centred below. In twips from the right. Pure.
 */
record SignedBelow(int nameFromRight, int dateFromRight) {
    private static final double DATE_FROM_RIGHT = 4;

    static SignedBelow of(String name, String date) {
        double nameWidth = Layout.characters(name);
        double dateWidth = Layout.characters(date);
        double centre = Math.max(DATE_FROM_RIGHT + dateWidth / 2, nameWidth / 2);
        return new SignedBelow(twips(centre - nameWidth / 2), twips(centre - dateWidth / 2));
    }

    private static int twips(double characters) {
        return (int) Math.round(Math.max(0, characters) * Layout.CHARACTER);
    }
}
