package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.NO_GENERIC_NAME;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.time.ChinaTime;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks that an open account is not called after a counter, a test or nobody in particular (通用账号名), such as {@code admin},
 * {@code test01}, 窗口1 or 公用账号.
 *
 * <p>A name is generic if it consists of nothing but generic words and what only numbers them: digits, Chinese numerals,
 * 号, 账号, "user", punctuation. Full-width letters and digits count as plain ones, and upper case as lower case. A name with
 * anything else in it is not generic: {@code admin-zhang}, {@code testament}, 窗口李.
 *
 * @param words  the generic words, in lower case and plain letters, sorted
 */
public record GenericAccountName(Set<String> words) implements Control<AccountHistory> {

    /**
     * The words that are generic unless a district says otherwise, an engineering default around the examples of the
     * specification (admin, test, 窗口, 公用).
     */
    public static final Set<String> COMMON_WORDS = ImmutableSortedSet.of(
            "admin",
            "administrator",
            "root",
            "system",
            "guest",
            "test",
            "tester",
            "demo",
            "temp",
            "public",
            "common",
            "share",
            "shared",
            "default",
            "operator",
            "window",
            "counter",
            "管理员",
            "超级管理员",
            "系统",
            "测试",
            "试用",
            "演示",
            "临时",
            "公用",
            "共用",
            "通用",
            "公共",
            "共享",
            "窗口",
            "柜台",
            "前台",
            "大厅",
            "值班",
            "操作员",
            "访客");

    private static final List<Rule> RULES = List.of(NO_GENERIC_NAME);
    private static final List<String> FILLERS = List.of("号", "账号", "帐号", "账户", "帐户", "用户", "account", "user", "no");
    private static final String NUMERALS = "〇零一二三四五六七八九十甲乙丙丁";

    /**
     * Refuses words that no name could consist of.
     *
     * @throws IllegalArgumentException if a word is empty, or is not in lower case and plain letters without punctuation
     */
    public GenericAccountName {
        words = ImmutableSortedSet.copyOf(words);
        for (String word : words) {
            if (word.isEmpty() || !word.equals(plain(word))) {
                throw new IllegalArgumentException(
                        "words must be in lower case and plain letters without punctuation, but was \"" + word + "\"");
            }
        }
    }

    /** With the {@link #COMMON_WORDS}. */
    public GenericAccountName() {
        this(COMMON_WORDS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AccountHistory history) {
        if (history.heldAt(ChinaTime.startOf(history.asOf())).isEmpty()) {
            return Outcome.notApplicable(this, history.account());
        }
        Outcome outcome = Outcome.satisfied(this, history.account(), RULES);
        return isGeneric(plain(history.account()))
                ? outcome.breach(
                        NO_GENERIC_NAME,
                        history.system() == null ? Evidence.NONE : Evidence.about("system", history.system()))
                : outcome;
    }

    private static String plain(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether {@code name} can be cut into generic words and fillers, with one word at least. */
    private boolean isGeneric(String name) {
        boolean[] reached = new boolean[name.length() + 1];
        boolean[] withWord = new boolean[name.length() + 1];
        reached[0] = true;
        for (int start = 0; start < name.length(); start++) {
            if (!reached[start]) {
                continue;
            }
            char next = name.charAt(start);
            if (Character.isDigit(next) || NUMERALS.indexOf(next) >= 0) {
                step(start, start + 1, false, reached, withWord);
            }
            for (String filler : FILLERS) {
                if (name.startsWith(filler, start)) {
                    step(start, start + filler.length(), false, reached, withWord);
                }
            }
            for (String word : words) {
                if (name.startsWith(word, start)) {
                    step(start, start + word.length(), true, reached, withWord);
                }
            }
        }
        return withWord[name.length()];
    }

    private static void step(int start, int end, boolean isWord, boolean[] reached, boolean[] withWord) {
        reached[end] = true;
        withWord[end] |= isWord || withWord[start];
    }
}
