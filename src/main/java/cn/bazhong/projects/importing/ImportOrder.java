package cn.bazhong.projects.importing;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * For whom something is taken in.
 *
 * @param run    the import
 * @param today  what day it is
 * @param places in which column of the workbook each column of the template was found, from 0 on
 */
public record ImportOrder(UUID run, Actor actor, Directory directory, LocalDate today, Map<String, Integer> places) {

    /** The office takes in for every department of its jurisdiction, others for their own. */
    public boolean forAll() {
        return actor.is(Role.LEADING_GROUP_OFFICE);
    }
}
