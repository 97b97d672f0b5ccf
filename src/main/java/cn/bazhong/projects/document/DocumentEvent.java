package cn.bazhong.projects.document;

import cn.bazhong.projects.record.EventType;

enum DocumentEvent implements EventType {
    DOCUMENT_STORED
}
