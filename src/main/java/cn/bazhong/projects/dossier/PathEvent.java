package cn.bazhong.projects.dossier;

import cn.bazhong.projects.record.EventType;

enum PathEvent implements EventType {
    APPROVAL_PATH_CHOSEN
}
