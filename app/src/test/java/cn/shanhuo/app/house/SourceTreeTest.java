package cn.shanhuo.app.house;

import static cn.shanhuo.app.house.SourceTree.ROOT;
import static cn.shanhuo.app.house.SourceTree.files;
import static cn.shanhuo.app.house.SourceTree.name;
import static cn.shanhuo.app.house.SourceTree.text;
import static cn.shanhuo.app.house.SourceTree.walk;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the sources tell: templates, styles, room signs, sizes, SQL and documents. */
class SourceTreeTest {

    private static final int LONGEST_FILE = 200;
    /** Whose it is stands where rows are chosen, or among what is inserted; not merely among what is shown. */
    private static final Pattern OWNED =
            Pattern.compile("\\b(shop_id|account_id) (= |IN )|INSERT INTO \\w+ \\([^)]*\\b(shop_id|account_id)\\b");

    private static final Pattern CLASS_IN_SHEET = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    /** Every statement, wherever it stands. */
    private static final Pattern SQL =
            Pattern.compile("\"(?:\"\")?\\s*((?:SELECT|INSERT INTO|UPDATE|DELETE FROM) .*?)\"", Pattern.DOTALL);

    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void every_package_has_a_sign_on_its_door() {
        var without = files("src/main/java", ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(room -> !Files.exists(room.resolve("package-info.java"))
                        || !text(room.resolve("package-info.java")).contains("@NullMarked"))
                .map(SourceTree::name)
                .toList();

        assertThat(without)
                .as("a package-info.java says what happens in the room, and marks it free of null")
                .isEmpty();
    }

    @Test
    void no_file_is_longer_than_two_hundred_lines() {
        var long_ = files("src/main/java", ".java").stream()
                .filter(file -> text(file).lines().count() > LONGEST_FILE)
                .filter(file -> !name(file).startsWith("bench/"))
                .map(SourceTree::name)
                .toList();

        assertThat(long_)
                .as("a class that wants more is two words wearing one name")
                .isEmpty();
    }

    @Test
    void templates_hold_neither_style_nor_script_nor_a_form_without_its_token() {
        var faults = new ArrayList<String>();
        for (var template : files("src/main/resources/views", ".html")) {
            var html = text(template);
            if (html.contains(" style=")
                    || html.contains("th:style")
                    || Pattern.compile("\\son[a-z]+=").matcher(html).find()) {
                faults.add(name(template) + ": styles belong to the sheet, behaviour to a module");
            }
            FORM.matcher(html)
                    .results()
                    .map(form -> form.group())
                    .filter(form -> form.contains("method=\"post\"") && !form.contains("ui/form ::"))
                    // kept pages are the same for everybody and carry no token; they only put things in the cart
                    .filter(form ->
                            !form.contains("/cart/lines") && !name(template).startsWith("sandbox/"))
                    .forEach(form -> faults.add(name(template) + ": a form that posts carries the token of ui/form"));
        }
        assertThat(faults).isEmpty();
    }

    /** Everywhere a guess at how many digits would do until the numbers have grown beyond it. */
    @Test
    void numbers_in_addresses_and_forms_are_read_in_one_place() {
        var guessing = Pattern.compile(
                "\\[1-9\\]\\\\\\\\d\\{\\d,1\\d}|\\bLong(\\.|::)(parse|valueOf|decode)|\\bparseLong\\(|new BigInteger\\(");
        var otherNumbers = Set.of(
                "storefront/src/main/java/cn/shanhuo/storefront/checkout/CheckoutForm.java", // a sum of money
                "storefront/src/main/java/cn/shanhuo/storefront/cart/CartForm.java", // a quantity
                "embedded/src/main/java/cn/shanhuo/embedded/RunningNote.java", // a process
                "sandbox/src/main/java/cn/shanhuo/sandbox/demo/Cast.java"); // a month's yuan
        var faults = files("src/main/java", ".java").stream()
                .filter(file -> !file.endsWith("house/Ids.java") && !name(file).startsWith("bench/"))
                .filter(file -> !otherNumbers.contains(name(file)))
                .filter(file -> guessing.matcher(text(file)).find())
                .map(SourceTree::name)
                .toList();

        assertThat(faults)
                .as("Ids.parse knows how long a number may be; whoever reads another number is named here")
                .isEmpty();
    }

    @Test
    void colours_stand_in_tokens_css_only() {
        var faults = walk(ROOT.resolve("ui/src/main/resources/look/css"), ".css")
                .filter(sheet -> !sheet.endsWith("tokens.css"))
                .flatMap(sheet -> Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl|oklch)a?\\(")
                        .matcher(text(sheet).replaceAll("url\\([^)]*\\)", ""))
                        .results()
                        .map(found -> name(sheet) + ": " + found.group()))
                .toList();

        assertThat(faults)
                .as("a face is re-coloured by its tokens; a colour elsewhere would stay behind")
                .isEmpty();
    }

    @Test
    void every_class_of_a_sheet_is_used() {
        var pages = Stream.of(
                        files("src/main/resources/views", ".html"),
                        files("src/main/resources/look/js", ".js"),
                        files("src/main/java", ".java"))
                .flatMap(List::stream)
                .map(SourceTree::text)
                .collect(Collectors.joining("\n"));
        var used = Pattern.compile("[a-zA-Z][\\w-]*")
                .matcher(pages)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        var unused = walk(ROOT.resolve("ui/src/main/resources/look/css"), ".css")
                .flatMap(sheet -> CLASS_IN_SHEET
                        .matcher(text(sheet).replaceAll("(?s)/\\*.*?\\*/|url\\([^)]*\\)", ""))
                        .results())
                .map(name -> name.group(1))
                // the tone of a badge or notice is put together in the template
                .filter(name -> !used.contains(name) && !used.contains(name.replaceFirst("--.*", "--")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused)
                .as("what nothing wears is sent to every phone for nothing")
                .isEmpty();
    }

    @Test
    void sql_on_a_sellers_page_names_the_shop() {
        var faults = new ArrayList<String>();
        for (var rows : walk(ROOT.resolve("admin/src/main/java"), ".java").toList()) {
            SQL.matcher(text(rows))
                    .results()
                    .map(query -> query.group(1))
                    .filter(sql -> !OWNED.matcher(sql.replaceAll("\\s+", " ")).find())
                    .filter(sql -> !sql.contains("FROM categories"))
                    .forEach(sql -> faults.add(name(rows) + ": " + sql.strip()));
        }
        assertThat(faults)
                .as("no seller may see what is another's: the statement itself must say whose")
                .isEmpty();
    }

    @Test
    void links_in_documents_lead_somewhere() {
        var faults = new ArrayList<String>();
        documents().forEach(document -> LINK.matcher(text(document))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://") && !target.startsWith("mailto:"))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .forEach(target -> faults.add(name(document) + " → " + target)));

        assertThat(faults).isEmpty();
    }

    @Test
    void commands_named_in_documents_exist() {
        var faults = documents()
                .flatMap(document -> Pattern.compile("\\b(bin/[a-z]+)\\b")
                        .matcher(text(document))
                        .results()
                        .map(command -> command.group(1))
                        .filter(command -> !Files.isExecutable(ROOT.resolve(command)))
                        .map(command -> name(document) + ": " + command))
                .filter(fault -> !fault.endsWith("bin/lib"))
                .toList();

        assertThat(faults).isEmpty();
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                List.of("README.md", "README.zh-CN.md", "CHANGELOG.md", "STYLE.md").stream()
                        .map(ROOT::resolve)
                        .filter(Files::exists),
                walk(ROOT.resolve("docs"), ".md"));
    }
}
