package io.neikong.governance.decision;

import io.neikong.governance.decision.AgendaItem.Ballot;
import io.neikong.governance.decision.AgendaItem.Vote;
import io.neikong.governance.decision.Meeting.Capacity;
import io.neikong.governance.decision.Meeting.Member;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who counts for one matter: the members who are not recused, each once, however often he is listed.
 *
 * @param due  the persons who should attend
 * @param present  those of them who were there
 * @param unclear  those of them of whom it is not recorded, or recorded both ways
 * @param nameless  whether somebody with a vote is not known
 * @param listed  whether anybody with a vote is listed at all, recused or not
 */
record Attendance(Set<String> due, Set<String> present, Set<String> unclear, boolean nameless, boolean listed) {

    static Attendance of(AgendaItem item) {
        Set<String> due = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        boolean nameless = false;
        boolean listed = false;
        for (Member member : item.meeting().members()) {
            if (member.capacity() != Capacity.MEMBER) {
                continue;
            }
            listed = true;
            String person = member.person();
            if (person == null) {
                nameless = true;
            } else if (!item.recused().contains(person)) {
                due.add(person);
                if (member.present() != null) {
                    (member.present() ? present : absent).add(person);
                }
            }
        }
        Set<String> unclear = new TreeSet<>(due);
        unclear.removeIf(person -> present.contains(person) != absent.contains(person));
        present.removeAll(unclear);
        return new Attendance(due, present, unclear, nameless, listed);
    }

    /** Who said aye and was there for sure; one who also said something else did not say it for sure. */
    Set<String> ayes(AgendaItem item) {
        Set<String> ayes = new TreeSet<>(present);
        ayes.retainAll(said(item, true));
        ayes.removeAll(said(item, false));
        return ayes;
    }

    /** How many may have said aye: all who may have been there, but for those of whom only something else is recorded. */
    int possibleAyes(AgendaItem item) {
        Set<String> possible = new TreeSet<>(present);
        possible.addAll(unclear);
        Set<String> others = new TreeSet<>(said(item, false));
        others.removeAll(said(item, true));
        possible.removeAll(others);
        return item.counts() == null
                ? possible.size()
                : Math.min(
                        possible.size(),
                        Math.max(item.counts().ayes(), ayes(item).size()));
    }

    /** Who voted and does not count: absent, without a vote, or recused. */
    Set<String> votedInVain(AgendaItem item) {
        Set<String> voted = new TreeSet<>(said(item, true));
        voted.addAll(said(item, false));
        voted.removeAll(present);
        voted.removeAll(unclear);
        return voted;
    }

    /** Whether all who have a vote are recused, so that nobody can decide. */
    boolean isNobodyLeft() {
        return listed && due.isEmpty() && !nameless;
    }

    private static Set<String> said(AgendaItem item, boolean aye) {
        Set<String> persons = new HashSet<>();
        for (Ballot ballot : item.ballots()) {
            if (ballot.person() != null && (ballot.vote() == Vote.AYE) == aye) {
                persons.add(ballot.person());
            }
        }
        return persons;
    }
}
